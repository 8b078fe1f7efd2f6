//! Types as pages write them.

use crate::diagnostics::closest;
use crate::ir::{EntityModel, Primitive, QualifiedName, TypeName};

/// The type that a page means: a primitive type by its simple name or a usual alias, or a declared type, looked up in the
/// page's namespace, then in that of the container, then anywhere if only one namespace has it.
pub(super) fn resolve(model: &EntityModel, namespace: Option<&str>, text: &str) -> Result<TypeName, Option<String>> {
    let text = text.trim();
    if let Some(primitive) = primitive(text) {
        return Ok(TypeName::Primitive(primitive));
    }
    if let Some(full) = QualifiedName::parse(text.trim_start_matches('#'))
        && model.declares_type(&full)
    {
        return Ok(TypeName::Named(full));
    }
    let root = model.container().map(|(namespace, _)| namespace);
    let here = namespace.into_iter().chain(root).map(|namespace| QualifiedName::new(namespace, text));
    if let Some(found) = here.clone().find(|name| model.declares_type(name)) {
        return Ok(TypeName::Named(found));
    }
    let same = |candidate: &&QualifiedName| candidate.name().eq_ignore_ascii_case(text);
    let all: Vec<QualifiedName> = declared(model).collect();
    let mut matches = all.iter().filter(same);
    match (matches.next(), matches.next()) {
        (Some(only), None) => Ok(TypeName::Named(only.clone())),
        _ => Err(closest(text, all.iter().map(QualifiedName::name)).map(str::to_owned)),
    }
}

fn declared(model: &EntityModel) -> impl Iterator<Item = QualifiedName> {
    model.schemas.iter().flat_map(|(namespace, schema)| {
        let types = schema.entity_types.keys().chain(schema.complex_types.keys());
        let types = types.chain(schema.enum_types.keys()).chain(schema.type_definitions.keys());
        types.map(|name| QualifiedName::new(namespace, name))
    })
}

/// A primitive type by name, whatever its case, or by one of the aliases that pages use.
fn primitive(text: &str) -> Option<Primitive> {
    let simple = text.strip_prefix("Edm.").unwrap_or(text);
    let alias = match simple.to_ascii_lowercase().as_str() {
        "bool" => "Edm.Boolean",
        "int" | "integer" | "number" => "Edm.Int32",
        "long" => "Edm.Int64",
        "datetime" | "timestamp" => "Edm.DateTimeOffset",
        "float" => "Edm.Single",
        "uuid" => "Edm.Guid",
        "bytes" => "Edm.Binary",
        _ => "",
    };
    let named = |primitive: &&Primitive| {
        primitive.name().strip_prefix("Edm.").is_some_and(|name| name.eq_ignore_ascii_case(simple))
    };
    Primitive::parse(alias).or_else(|| Primitive::ALL.iter().find(named).copied())
}
