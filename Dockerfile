# The server alone, for a Neo4j of its own: see compose.yaml, and "Docker" in the README.
FROM node:24.21.0-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production

# What it rests on changes less often than it does. The only optional package is a Node, which is here already.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

COPY src src
COPY schema schema
COPY operations operations
COPY seed seed

# Keys, and nothing else, are kept.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node

# Whoever is elsewhere reads with a key alone, since READING is closed unless this machine is the only one that is listened to.
ENV HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
EXPOSE 4000

HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Node itself is process 1, so that SIGTERM reaches it; no npm stands between.
CMD ["node", "src/cli/start.ts"]
