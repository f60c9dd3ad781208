"""A hello-world adapter: an engine that keeps Companies in a dictionary and knows no ERP."""

from sage100_features.adapter.protocol import refused


class Hello:
    def describe(self):
        unsupported = {"CON-03": "no Accounts"}
        return {
            "name": "hello",
            "version": "1",
            "profiles": ["core"],
            "capabilities": [],
            "unsupported": unsupported,
        }

    def start(self, erp):
        self.kept, self.values = {}, {"name": "Sage100"}

    def stop(self):
        self.kept = {}

    reset = stop

    def configure(self, sheet):
        self.values |= sheet
        return {}

    def sheet(self):
        return self.values

    def activate(self):
        return {}

    def deactivate(self):
        return {}

    def create(self, entity, values, user):
        if " " in values.get("code", ""):
            return refused("CODE-01", "N° de compte invalide", "code")
        self.kept[str(len(self.kept) + 1)] = dict(values)
        return {"id": str(len(self.kept))}

    def read(self, entity, id):
        return {"entity": entity, "id": id, "values": self.kept[id]} if id in self.kept else None

    def find(self, entity, where):
        return [self.read(entity, id) for id, values in self.kept.items() if where.items() <= values.items()]

    def sync(self, kind):
        return refused("RUN-08", "Gestion Commerciale injoignable")


engine = Hello
