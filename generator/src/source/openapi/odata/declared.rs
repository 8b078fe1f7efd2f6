//! The schemas of the components that stand for types of the service, and what they say for themselves.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::ir::QualifiedName;
use crate::source::openapi::document::{Description, schema_name};
use crate::source::openapi::report::Report;
use crate::source::openapi::schema::{spatial, type_name};
use crate::source::tree::{Entry, Node, Value};

/// A type that a schema declares.
#[derive(Debug)]
pub(super) struct Declared<'d> {
    pub name: QualifiedName,
    /// The whole schema.
    pub node: &'d Node<'d>,
    pub kind: DeclaredKind<'d>,
}

/// What kind of type it is, as far as the schema alone tells.
#[derive(Debug)]
pub(super) enum DeclaredKind<'d> {
    /// An enumeration.
    Enum,
    /// A type definition: a named primitive.
    Definition,
    /// An entity or complex type.
    Structure(Structure<'d>),
}

/// An entity or complex type.
#[derive(Debug, Default)]
pub(super) struct Structure<'d> {
    /// The base type's schema.
    pub base: Option<&'d str>,
    /// What the type itself declares, by name.
    pub properties: BTreeMap<&'d str, &'d Node<'d>>,
    /// Whether further properties are allowed.
    pub is_open: bool,
    /// Whether the schema says that there are only values of derived types.
    pub is_abstract: bool,
    /// `description`.
    pub description: Option<&'d str>,
    /// Properties that the schema for creating or changing leaves out.
    pub read_only: BTreeSet<&'d str>,
}

/// All declared types by the names of their schemas.
#[derive(Debug, Default)]
pub(super) struct Types<'d> {
    all: BTreeMap<&'d str, Declared<'d>>,
    /// Schemas by the simple names of their types.
    by_simple_name: HashMap<String, Vec<&'d str>>,
}

impl<'d> Types<'d> {
    /// Reads the schemas of the components.
    pub fn of(description: &Description<'d>, report: &mut Report<'d>) -> Self {
        let components = description.root().get("components");
        let schemas = components.and_then(|all| all.get("schemas")).map_or(&[][..], Node::entries);
        let mut all = BTreeMap::new();
        for entry in schemas {
            if let Some(declared) = declared(description, entry, report) {
                all.insert(&*entry.key, declared);
            }
        }
        let mut by_simple_name: HashMap<String, Vec<&'d str>> = HashMap::new();
        for (schema, declared) in &all {
            by_simple_name.entry(declared.name.name().to_owned()).or_default().push(schema);
        }
        let mut types = Self { all, by_simple_name };
        types.inherit();
        types
    }

    /// Every type.
    pub fn iter(&self) -> impl Iterator<Item = (&'d str, &Declared<'d>)> {
        self.all.iter().map(|(name, declared)| (*name, declared))
    }

    /// The type of a schema.
    pub fn get(&self, schema: &str) -> Option<&Declared<'d>> {
        self.all.get(schema)
    }

    /// The name under which a type's schema is known.
    pub fn key(&self, schema: &str) -> Option<&'d str> {
        self.all.get_key_value(schema).map(|(name, _)| *name)
    }

    /// The type that a cast leads to, by its full name or by an alias of its namespace: `graph.user`.
    pub fn cast(&self, from: &str, to: &str) -> Option<&'d str> {
        let is_derived = |name: &&'d str| self.lineage(name).contains(&from);
        if let Some(name) = self.key(to) {
            return Some(name).filter(is_derived);
        }
        let (_, simple) = to.rsplit_once('.').filter(|(alias, _)| !alias.contains('.'))?;
        self.by_simple_name.get(simple)?.iter().copied().find(is_derived)
    }

    /// The structure of a schema, if it is one.
    pub fn structure(&self, schema: &str) -> Option<&Structure<'d>> {
        match &self.all.get(schema)?.kind {
            DeclaredKind::Structure(structure) => Some(structure),
            _ => None,
        }
    }

    /// The type and its bases, nearest first.
    pub fn lineage(&self, schema: &'d str) -> Vec<&'d str> {
        let mut found = Vec::new();
        let mut known = HashSet::new();
        let mut next = Some(schema);
        while let Some(name) = next.filter(|name| known.insert(*name)) {
            found.push(name);
            next = self.structure(name).and_then(|structure| structure.base);
        }
        found
    }

    /// A property with the type that declares it.
    pub fn property(&self, schema: &'d str, name: &str) -> Option<(&'d str, &'d str, &'d Node<'d>)> {
        self.lineage(schema).into_iter().find_map(|owner| {
            let (name, node) = self.structure(owner)?.properties.get_key_value(name)?;
            Some((owner, *name, *node))
        })
    }

    /// Takes bases from where they are not said by `allOf`: a base may list its derived types as `anyOf`, or in the
    /// mapping of its discriminator. Such schemas repeat what they inherit.
    fn inherit(&mut self) {
        let mut bases: HashMap<&'d str, Vec<(usize, &'d str)>> = HashMap::new();
        for (name, declared) in &self.all {
            let DeclaredKind::Structure(_) = &declared.kind else { continue };
            let direct = declared.node.get("anyOf").map_or(&[][..], Node::items).iter().filter_map(schema_name);
            for derived in direct {
                bases.entry(derived).or_default().push((0, name));
            }
            let mapping = declared.node.get("discriminator").and_then(|node| node.get("mapping"));
            let mapped = mapping.map_or(&[][..], Node::entries);
            for target in mapped.iter().filter_map(|entry| entry.node.as_text()) {
                let derived = target.strip_prefix("#/components/schemas/").unwrap_or(target);
                // Of several that list a type, the nearest lists the fewest.
                bases.entry(derived).or_default().push((1 + mapped.len(), name));
            }
        }
        let mut repeating = Vec::new();
        for (name, mut candidates) in bases {
            candidates.sort_unstable();
            let candidate = candidates.into_iter().map(|(_, base)| base).find(|base| *base != name);
            let (Some(base), Some(name)) = (candidate, self.key(name)) else { continue };
            // Whatever a file says, no type is its own base.
            if self.lineage(base).contains(&name) {
                continue;
            }
            if let Some(Declared { kind: DeclaredKind::Structure(structure), .. }) = self.all.get_mut(name)
                && structure.base.is_none()
            {
                structure.base = Some(base);
                repeating.push(name);
            }
        }
        for name in &repeating {
            let inherited: Vec<&'d str> = self.lineage(name).into_iter().skip(1).collect();
            let repeated: HashSet<&'d str> = inherited
                .iter()
                .filter_map(|base| self.structure(base))
                .flat_map(|structure| structure.properties.keys().copied())
                .collect();
            if let Some(Declared { kind: DeclaredKind::Structure(structure), .. }) = self.all.get_mut(name) {
                // Removed only once all lineages are known: the bases still have what they repeat themselves.
                structure.properties.retain(|property, _| !repeated.contains(property));
            }
        }
    }
}

/// The type that a schema declares; `None` for what converters add of their own.
fn declared<'d>(description: &Description<'d>, entry: &'d Entry<'d>, report: &mut Report<'d>) -> Option<Declared<'d>> {
    let node = &entry.node;
    if is_added(&entry.key, node) && inner_error(description, &entry.key, node).is_none() {
        return None;
    }
    let name = QualifiedName::parse(&inner_error(description, &entry.key, node).unwrap_or(entry.key.to_string()))?;
    if type_name(node) == Some("string") || node.get("enum").is_some() {
        let kind = if node.get("enum").is_some() { DeclaredKind::Enum } else { DeclaredKind::Definition };
        return Some(Declared { name, node, kind });
    }
    if matches!(type_name(node), Some("integer" | "number" | "boolean"))
        || (node.get("oneOf").is_some() && node.get("properties").is_none())
    {
        return Some(Declared { name, node, kind: DeclaredKind::Definition });
    }
    let mut structure = Structure::default();
    let mut parts = vec![node];
    let mut bases = Vec::new();
    for part in node.get("allOf").map_or(&[][..], Node::items) {
        match schema_name(part) {
            Some(base) => bases.push((base, part)),
            None => parts.push(part),
        }
    }
    if let [_, (second, part), ..] = bases.as_slice() {
        let message = format!("`{name}` is made of several schemas, the second being `{second}`; a type has one base");
        report.error(part, "openapi::several-bases", &message, "keep one `$ref` in `allOf`");
    }
    structure.base = bases.first().map(|(base, _)| *base);
    for part in parts {
        for property in part.get("properties").map_or(&[][..], Node::entries) {
            // `@odata.type` and the like belong to the protocol, `Friends@odata.count` too.
            if !property.key.contains('@') {
                structure.properties.insert(&property.key, &property.node);
            }
        }
        structure.description = structure.description.or_else(|| part.text("description"));
        structure.is_open |= match part.get("additionalProperties").map(|node| &node.value) {
            Some(Value::Bool(open)) => *open,
            Some(Value::Map(_)) => true,
            _ => false,
        };
    }
    if let Some(derived) = node.get("anyOf").map(Node::items) {
        // `{}` among the derived types stands for the type itself.
        let itself = |node: &Node<'_>| matches!(&node.value, Value::Map(entries) if entries.is_empty());
        structure.is_abstract = !derived.is_empty() && !derived.iter().any(itself);
    }
    structure.read_only = read_only(description, &entry.key, &structure);
    Some(Declared { name, node, kind: DeclaredKind::Structure(structure) })
}

/// The full name of a service's own type for inner errors, which Microsoft's converter puts among those of its own making:
/// then it has a title, as every type of the service.
fn inner_error(description: &Description<'_>, name: &str, node: &Node<'_>) -> Option<String> {
    let namespace = name.strip_suffix(".ODataErrors.InnerError")?;
    let own = format!("{namespace}.InnerError");
    (node.text("title").is_some() && description.component("schemas", &own).is_none()).then_some(own)
}

/// The properties that the schema for creating leaves out though it is there: the service computes them.
fn read_only<'d>(description: &Description<'d>, name: &str, structure: &Structure<'d>) -> BTreeSet<&'d str> {
    let Some(create) = description.component("schemas", &format!("{name}-create")) else { return BTreeSet::new() };
    let Some(written) = create.get("properties") else { return BTreeSet::new() };
    let written: HashSet<&str> = written.entries().iter().map(|entry| &*entry.key).collect();
    structure.properties.keys().copied().filter(|property| !written.contains(property)).collect()
}

/// Whether a schema was added by a converter and is no type of the service: errors, spatial types, pages of a
/// collection, and schemas for creating and changing, whose names have a `-` that no OData name has.
fn is_added(name: &str, node: &Node<'_>) -> bool {
    let simple = name.rsplit('.').next().unwrap_or(name);
    let identifier =
        simple.chars().all(|c| c.is_alphanumeric() || c == '_') && !simple.starts_with(|c: char| c.is_ascii_digit());
    !name.contains('.')
        || !identifier
        || spatial(name).is_some()
        || name.starts_with("GeoJSON.")
        || name.starts_with("odata.error")
        || name.split('.').any(|part| part == "ODataErrors")
        || is_page(name, node)
}

/// Whether a schema is a page of a collection: converters title it so, which no type's own title does.
fn is_page(name: &str, node: &Node<'_>) -> bool {
    let titled = node.text("title").is_some_and(|title| title.starts_with("Collection of "));
    let derived = node.get("allOf").map_or(&[][..], Node::items).iter().filter_map(schema_name);
    let mut based = derived.filter(|base| base.starts_with("Base") && base.ends_with("Response"));
    (titled && name.ends_with("Response")) || based.next().is_some()
}
