//! The components: types as schemas, pages of collections, errors.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_codegen::ir::{Annotations, EntityModel, Expression, QualifiedName, StructuredType, TypeName, TypeRef};

use super::{Yaml, quoted, reference};

/// Writes the sections of the components.
pub fn write(out: &mut Yaml, model: &EntityModel) {
    let derived = derived(model);
    out.line(1, "schemas:");
    for (namespace, schema) in &model.schemas {
        let entities = schema.entity_types.iter().map(|(name, entity)| (name, &entity.structure, true));
        let complexes = schema.complex_types.iter().map(|(name, complex)| (name, &complex.structure, false));
        for (name, structure, is_entity) in entities.chain(complexes) {
            let name = QualifiedName::new(namespace, name);
            structured(out, model, &name, structure, derived.get(&name).map_or(&[], Vec::as_slice));
            if is_entity {
                page(out, &name);
            }
        }
        for (name, enum_type) in &schema.enum_types {
            out.line(2, &format!("{namespace}.{name}:"));
            out.text(3, "title", name);
            out.line(3, if enum_type.members.is_empty() { "enum: []" } else { "enum:" });
            let mut members: Vec<_> = enum_type.members.iter().collect();
            members.sort_by_key(|(name, member)| (member.value, (*name).clone()));
            for (member, _) in &members {
                out.line(4, &format!("- {}", quoted(member)));
            }
            out.line(3, "type: string");
            if enum_type.is_flags {
                out.line(3, "x-ms-enum-flags:");
                out.line(4, "isFlags: true");
            } else {
                out.line(3, "x-ms-enum:");
                out.text(4, "name", name);
                out.line(4, "modelAsString: false");
                out.line(4, "values:");
                for (member, _) in &members {
                    out.line(5, &format!("- value: {}", quoted(member)));
                    out.text(6, "description", "What it means.");
                    out.text(6, "name", member);
                }
            }
        }
    }
    out.line(2, "ReferenceNumeric:");
    out.line(3, "enum: ['-INF', INF, NaN]");
    out.line(3, "type: string");
    out.line(2, "ReferenceCreate:");
    out.line(3, "type: object");
    out.line(3, "properties:");
    out.line(4, "'@odata.id':");
    out.line(5, "type: string");
    out.line(2, "BaseCollectionPaginationCountResponse:");
    out.line(3, "type: object");
    out.line(3, "properties:");
    for (name, kind) in [("@odata.count", "number"), ("@odata.nextLink", "string")] {
        out.line(4, &format!("'{name}':"));
        out.line(5, &format!("type: {kind}"));
        out.line(5, "nullable: true");
    }
    out.line(1, "responses:");
    out.line(2, "error:");
    out.line(3, "description: error");
    out.line(1, "parameters:");
    for name in ["top", "skip", "search", "filter", "count"] {
        out.line(2, &format!("{name}:"));
        out.line(3, &format!("name: ${name}"));
        out.line(3, "in: query");
        out.line(3, "description: What to answer");
        out.line(3, "style: form");
        out.line(3, "explode: false");
        out.line(3, "schema:");
        out.line(4, "type: string");
    }
}

fn structured(
    out: &mut Yaml,
    model: &EntityModel,
    name: &QualifiedName,
    structure: &StructuredType,
    derived: &[QualifiedName],
) {
    out.line(2, &format!("{name}:"));
    let depth = match &structure.base {
        Some(base) => {
            out.line(3, "allOf:");
            out.line(4, &format!("- $ref: {}", reference(base)));
            out.line(4, &format!("- title: {}", quoted(name.name())));
            5
        }
        None => {
            out.text(3, "title", name.name());
            3
        }
    };
    out.line(depth, "required:");
    out.line(depth + 1, "- '@odata.type'");
    out.line(depth, "type: object");
    out.line(depth, "properties:");
    let mut properties: BTreeSet<&String> = structure.properties.keys().collect();
    properties.extend(structure.navigation_properties.keys());
    for property in properties {
        out.line(depth + 1, &format!("{}:", quoted(property)));
        if let Some(structural) = structure.properties.get(property) {
            out.value(depth + 2, model, &structural.type_ref);
            if has(&structural.annotations, "Org.OData.Core.V1.Computed") {
                out.line(depth + 2, "readOnly: true");
            }
            deprecation(out, depth + 2, &structural.annotations);
        } else if let Some(navigation) = structure.navigation_properties.get(property) {
            let type_ref = TypeRef {
                name: TypeName::Named(navigation.target.clone()),
                collection: navigation.collection,
                nullable: navigation.nullable,
                facets: Default::default(),
            };
            out.value(depth + 2, model, &type_ref);
            out.text(depth + 2, "description", "Where it leads – and what it’s for.");
            out.line(depth + 2, "x-ms-navigationProperty: true");
        }
    }
    out.line(depth + 1, "'@odata.type':");
    out.line(depth + 2, "type: string");
    if structure.is_open {
        out.line(depth, "additionalProperties:");
        out.line(depth + 1, "type: object");
    }
    if !derived.is_empty() {
        out.line(depth, "discriminator:");
        out.line(depth + 1, "propertyName: '@odata.type'");
        out.line(depth + 1, "mapping:");
        for derived in derived {
            out.line(depth + 2, &format!("'#{derived}': {}", reference(derived)));
        }
    }
    if structure.base.is_some() {
        out.line(depth, &format!("x-ms-discriminator-value: '#{name}'"));
    }
}

/// All types derived from each.
pub fn derived(model: &EntityModel) -> BTreeMap<QualifiedName, Vec<QualifiedName>> {
    let mut found: BTreeMap<QualifiedName, Vec<QualifiedName>> = BTreeMap::new();
    for (namespace, schema) in &model.schemas {
        let names = schema.entity_types.keys().chain(schema.complex_types.keys());
        for name in names.map(|name| QualifiedName::new(namespace, name)) {
            for (base, _) in model.lineage(&name).into_iter().skip(1) {
                found.entry(base.clone()).or_default().push(name.clone());
            }
        }
    }
    found
}

fn page(out: &mut Yaml, name: &QualifiedName) {
    out.line(2, &format!("{name}CollectionResponse:"));
    out.text(3, "title", &format!("Collection of {}", name.name()));
    out.line(3, "type: object");
    out.line(3, "allOf:");
    out.line(4, "- $ref: '#/components/schemas/BaseCollectionPaginationCountResponse'");
    out.line(4, "- type: object");
    out.line(5, "properties:");
    out.line(6, "value:");
    out.line(7, "type: array");
    out.line(7, "items:");
    out.line(8, &format!("$ref: {}", reference(name)));
}

fn has(annotations: &Annotations, term: &str) -> bool {
    annotations.iter().any(|(key, annotation)| key.term.as_str() == term && annotation.value == Expression::Bool(true))
}

/// Writes what a revision says of the end of an element.
pub fn deprecation(out: &mut Yaml, depth: usize, annotations: &Annotations) {
    let revisions = annotations.iter().filter(|(key, _)| key.term.as_str() == "Org.OData.Core.V1.Revisions");
    let mut revisions = revisions.flat_map(|(_, annotation)| annotation.value.items());
    let text = |revision: &Expression, name: &str| Some(revision.property(name)?.as_text()?.to_owned());
    if let Some(revision) = revisions.find(|revision| text(revision, "Kind").as_deref() == Some("Deprecated")) {
        out.line(depth, "deprecated: true");
        out.line(depth, "x-ms-deprecation:");
        for (key, name) in [("removalDate", "RemovalDate"), ("date", "Date")] {
            if let Some(date) = text(revision, name) {
                out.line(depth + 1, &format!("{key}: '{date}T00:00:00.0000000+00:00'"));
            }
        }
        if let Some(version) = text(revision, "Version") {
            out.text(depth + 1, "version", &version);
        }
        out.text(depth + 1, "description", "It goes.");
    }
}
