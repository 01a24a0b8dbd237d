-- One turn, all or nothing. Redis does not roll a script back, so every check comes before the first write.
-- No shebang: then a full Redis refuses a script at its first write if that one takes memory, and otherwise lets it
-- finish. So nothing is stored by half, and what is to be erased can be erased.
-- KEYS  1 due, 2 tasks, 3 tries, 4 audit, 5 facts, 6 number, 7 load points, 8 record by number, then the records, then the
--       references, then the lists, then the weeks in which something is counted, then the periods of the figures
-- ARGV  1 the plan (JSON, strings only where a number could lose digits),
--       then for every record that is not erased its document and its wrapped key
-- gives {'vast', number or nil per record}, {'dubbel', result} or {'botsing'}
local DUE, TAKEN, POGINGEN, AUDIT, FEITEN, NUMMER, BELASTING, NUMMERS = 1, 2, 3, 4, 5, 6, 7, 8
local VAST = 8
local MAX_OPERATIES, BEWAAR_VERSIES = 256, 128
local DAG_MS = 86400000
local SOORT = { 'zset', 'hash', 'hash', 'stream', 'stream', 'string', 'hash', 'hash' }

local plan = cjson.decode(ARGV[1])
local records = plan.records
local LIJSTEN = VAST + #records + #plan.verwijzingen
local PERIODES = LIJSTEN + #plan.lijsten + #plan.geteld

-- types
local bestaat = {}
for i, sleutel in ipairs(KEYS) do
  local soort = redis.call('TYPE', sleutel).ok
  local hoort = SOORT[i] or (i <= VAST + #records and 'hash' or i <= LIJSTEN and 'string' or i <= PERIODES and 'zset' or 'hash')
  if soort ~= 'none' and soort ~= hoort then
    return redis.error_reply('WRONGTYPE een sleutel van de opslag heeft een ander type')
  end
  bestaat[i] = soort ~= 'none'
end

-- the same operation again
local operatie = 'o:' .. plan.operatie
if plan.bij > 0 then
  local eerder = redis.call('HGET', KEYS[VAST + plan.bij], operatie)
  if eerder then return { 'dubbel', string.match(eerder, '^%d+|(.*)$') } end
end

-- versions
for i, record in ipairs(records) do
  local sleutel = VAST + i
  local versie = bestaat[sleutel] and (redis.call('HGET', KEYS[sleutel], 'v') or '?') or '0'
  if versie ~= record.versie then return { 'botsing' } end
end
if bestaat[NUMMER] and not tonumber(redis.call('GET', KEYS[NUMMER])) then
  return redis.error_reply('WRONGTYPE de nummerteller is geen getal')
end

-- From here on everything succeeds.
local function snoei(sleutel, versie)
  -- beside the operations: version, document, key, number, active record
  if redis.call('HLEN', sleutel) <= MAX_OPERATIES + 5 then return end
  local velden = redis.call('HGETALL', sleutel)
  local oud = {}
  for i = 1, #velden, 2 do
    if string.sub(velden[i], 1, 2) == 'o:' then
      local bij = tonumber(string.match(velden[i + 1], '^(%d+)|')) or 0
      if bij < versie - BEWAAR_VERSIES then oud[#oud + 1] = velden[i] end
    end
  end
  if #oud > 0 then redis.call('HDEL', sleutel, unpack(oud)) end
end

local antwoord = { 'vast' }
local volgende = 2
for i, record in ipairs(records) do
  local sleutel = KEYS[VAST + i]
  local nummer = false
  if record.wis then
    -- What is gone is not found by its number either.
    local n = redis.call('HGET', sleutel, 'n')
    if n then redis.call('HDEL', KEYS[NUMMERS], n) end
    redis.call('UNLINK', sleutel)
  else
    if record.nummer then
      nummer = redis.call('HGET', sleutel, 'n') or redis.call('INCR', KEYS[NUMMER])
      redis.call('HSET', sleutel, 'n', nummer)
      redis.call('HSET', KEYS[NUMMERS], nummer, sleutel)
    end
    redis.call('HSET', sleutel, 'v', record.nieuw, 'd', ARGV[volgende], 'k', ARGV[volgende + 1])
    volgende = volgende + 2
    if record.actief == '' then
      redis.call('HDEL', sleutel, 'a')
    elseif record.actief then
      redis.call('HSET', sleutel, 'a', record.actief)
    end
    if i == plan.bij then
      redis.call('HSET', sleutel, operatie, record.nieuw .. '|' .. plan.resultaat)
      snoei(sleutel, tonumber(record.nieuw))
    end
  end
  antwoord[i + 1] = tonumber(nummer) or false
end

local function verwijder(id)
  redis.call('ZREM', KEYS[DUE], id)
  redis.call('HDEL', KEYS[TAKEN], id)
  redis.call('HDEL', KEYS[POGINGEN], id)
end

-- A lease that is no longer ours leaves the task to whoever has it now.
local pacht = plan.afgehandeld
if pacht then
  local score = redis.call('ZSCORE', KEYS[DUE], pacht.id)
  local poging = redis.call('HGET', KEYS[POGINGEN], pacht.id)
  if score and tonumber(score) == tonumber(pacht.tot) and poging == pacht.poging then verwijder(pacht.id) end
end
for _, id in ipairs(plan.vervallen) do verwijder(id) end
for _, taak in ipairs(plan.taken) do
  redis.call('ZADD', KEYS[DUE], taak.om, taak.id)
  redis.call('HSET', KEYS[TAKEN], taak.id, taak.inhoud)
  redis.call('HDEL', KEYS[POGINGEN], taak.id)
end

for _, velden in ipairs(plan.audit) do redis.call('XADD', KEYS[AUDIT], '*', unpack(velden)) end
local laatste
for _, velden in ipairs(plan.feiten) do laatste = redis.call('XADD', KEYS[FEITEN], '*', unpack(velden)) end
for i, tot in ipairs(plan.telt) do
  local periode = KEYS[PERIODES + i]
  for c = 1, #plan.cellen, 2 do redis.call('HINCRBY', periode, plan.cellen[c], plan.cellen[c + 1]) end
  -- Whoever read this period before sees by it that it changed; see tellingen.lua.
  if laatste then redis.call('HSET', periode, '@', laatste) end
  redis.call('PEXPIREAT', periode, tot)
end

-- Who has nothing any more is not kept either.
for _, deel in ipairs(plan.belasting) do
  if redis.call('HINCRBY', KEYS[BELASTING], deel.wie, deel.erbij) <= 0 then
    redis.call('HDEL', KEYS[BELASTING], deel.wie)
  end
end

local verwijzing = VAST + #records
for _, geheim in ipairs(plan.verwijzingen) do
  verwijzing = verwijzing + 1
  if geheim.tot then
    redis.call('SET', KEYS[verwijzing], geheim.naar, 'PXAT', geheim.tot)
  else
    redis.call('UNLINK', KEYS[verwijzing])
  end
end
for i, plaats in ipairs(plan.lijsten) do
  if plaats.op then
    redis.call('ZADD', KEYS[LIJSTEN + i], plaats.op, plaats.lid)
  else
    redis.call('ZREM', KEYS[LIJSTEN + i], plaats.lid)
  end
end
-- Sorted by how often and then by what it is: a sorted set does not know in which order things came.
for i, telling in ipairs(plan.geteld) do
  local week = KEYS[LIJSTEN + #plan.lijsten + i]
  redis.call('ZINCRBY', week, 1, telling.wat)
  redis.call('PEXPIREAT', week, telling.tot)
end

-- The lines have their moment from this clock. Whose clock says something else does not decide what is old.
local vanaf = plan.snoei
if vanaf and math.abs(tonumber(redis.call('TIME')[1]) * 1000 - tonumber(vanaf.nu)) < DAG_MS then
  redis.call('XTRIM', KEYS[AUDIT], 'MINID', vanaf.audit)
  redis.call('XTRIM', KEYS[FEITEN], 'MINID', vanaf.feiten)
end
return antwoord
