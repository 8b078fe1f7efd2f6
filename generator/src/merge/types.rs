//! Types as pages write them.

use std::collections::HashMap;

use crate::diagnostics::Suggestions;
use crate::ir::{EntityModel, Primitive, QualifiedName, TypeName};

/// The types of a model, for looking up what pages write.
#[derive(Debug)]
pub(super) struct Types<'m> {
    model: &'m EntityModel,
    /// The namespace of the entity container, where a service's main types are.
    root: Option<&'m str>,
    /// All declared types by their simple name in lower case.
    by_name: HashMap<String, Vec<QualifiedName>>,
    suggestions: Suggestions,
}

/// How a documented type compares with that of the metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// They are one.
    Same,
    /// They are one, but the page uses an alias, or another case.
    Alias,
    /// The page says String, the metadata names an enumeration.
    EnumAsString,
    /// They are two types.
    Different,
    /// Nothing declares what the page names.
    Unknown,
}

/// What pages call primitive types besides their names, in lower case, with what is meant. Where they leave the width
/// of a number open, any will do; the first is what is added where the metadata has nothing.
const ALIASES: [(&str, &[Primitive]); 13] = [
    ("bool", &[Primitive::Boolean]),
    ("int", INTEGERS),
    ("integer", INTEGERS),
    ("number", NUMBERS),
    ("long", &[Primitive::Int64]),
    ("datetime", &[Primitive::DateTimeOffset]),
    ("timestamp", &[Primitive::DateTimeOffset]),
    ("float", &[Primitive::Single, Primitive::Double]),
    ("uuid", &[Primitive::Guid]),
    ("bytes", &[Primitive::Binary]),
    ("url", &[Primitive::String]),
    ("uri", &[Primitive::String]),
    ("text", &[Primitive::String]),
];
const INTEGERS: &[Primitive] = &[Primitive::Int32, Primitive::Int64, Primitive::Int16, Primitive::Byte];
const NUMBERS: &[Primitive] = &[
    Primitive::Int32,
    Primitive::Int64,
    Primitive::Int16,
    Primitive::Byte,
    Primitive::Double,
    Primitive::Single,
    Primitive::Decimal,
];

impl<'m> Types<'m> {
    /// Indexes the types of a model.
    pub fn new(model: &'m EntityModel) -> Self {
        let mut by_name: HashMap<String, Vec<QualifiedName>> = HashMap::new();
        for (namespace, schema) in &model.schemas {
            let types = schema.entity_types.keys().chain(schema.complex_types.keys());
            for name in types.chain(schema.enum_types.keys()).chain(schema.type_definitions.keys()) {
                by_name.entry(name.to_ascii_lowercase()).or_default().push(QualifiedName::new(namespace, name));
            }
        }
        Self {
            model,
            root: model.container().map(|(namespace, _)| namespace),
            by_name,
            suggestions: Suggestions::default(),
        }
    }

    /// The type that a page means: a primitive type by its simple name or a usual alias, or a declared type, looked up in
    /// the page's namespace, then in that of the container, then anywhere if only one namespace has it.
    pub fn resolve(&self, namespace: Option<&str>, text: &str) -> Option<TypeName> {
        let text = text.trim();
        if let Some(primitive) = primitive(text) {
            return Some(TypeName::Primitive(primitive));
        }
        if let Some((_, meant)) = alias(text) {
            return meant.first().copied().map(TypeName::Primitive);
        }
        self.declared(namespace, text).map(TypeName::Named)
    }

    /// The declared type that a page means.
    pub fn declared(&self, namespace: Option<&str>, text: &str) -> Option<QualifiedName> {
        let text = text.trim().trim_start_matches('#');
        if let Some(full) = QualifiedName::parse(text)
            && self.model.declares_type(&full)
        {
            return Some(full);
        }
        let here = namespace.into_iter().chain(self.root).map(|namespace| QualifiedName::new(namespace, text));
        if let Some(found) = here.clone().find(|name| self.model.declares_type(name)) {
            return Some(found);
        }
        match self.by_name.get(&simple(text).to_ascii_lowercase()).map(Vec::as_slice) {
            Some([only]) => Some(only.clone()),
            Some(several) => {
                let nearby =
                    |name: &&QualifiedName| namespace == Some(name.namespace()) || self.root == Some(name.namespace());
                several.iter().find(nearby).cloned()
            }
            None => None,
        }
    }

    /// The name of a declared type that is nearest to what a page writes.
    pub fn nearest(&self, text: &str) -> Option<String> {
        let names = self.by_name.values().flatten().map(QualifiedName::name);
        self.suggestions.closest(simple(text), names).map(str::to_owned)
    }

    /// Holds what a page writes against the type that the metadata has.
    pub fn compare(&self, namespace: Option<&str>, text: &str, actual: &TypeName) -> Agreement {
        let text = text.trim().trim_start_matches('#');
        // A type definition is its underlying type to a page.
        let underlying = actual.named().and_then(|name| self.model.type_definition(name)).map(|found| found.underlying);
        match actual {
            TypeName::Named(name) if text == name.name() || text == name.as_str() => return Agreement::Same,
            TypeName::Named(name) if simple(text).eq_ignore_ascii_case(name.name()) => {
                let is_full = text.contains('.') && !text.eq_ignore_ascii_case(name.as_str());
                return if is_full { Agreement::Different } else { Agreement::Alias };
            }
            _ => {}
        }
        let actual_primitive = match actual {
            TypeName::Primitive(primitive) => Some(*primitive),
            TypeName::Named(_) => underlying,
        };
        if let Some(documented) = primitive(text) {
            return match actual_primitive {
                Some(actual) if actual == documented => Agreement::Same,
                None if documented == Primitive::String && self.is_enum(actual) => Agreement::EnumAsString,
                _ => Agreement::Different,
            };
        }
        if let Some((_, meant)) = alias(text) {
            return match actual_primitive {
                Some(actual) if meant.contains(&actual) => Agreement::Alias,
                _ => Agreement::Different,
            };
        }
        match self.declared(namespace, text) {
            Some(_) => Agreement::Different,
            None => Agreement::Unknown,
        }
    }

    fn is_enum(&self, name: &TypeName) -> bool {
        name.named().is_some_and(|name| self.model.enum_type(name).is_some())
    }
}

/// The last part of a name.
fn simple(text: &str) -> &str {
    text.rsplit('.').next().unwrap_or(text)
}

/// A primitive type by name, whatever its case.
fn primitive(text: &str) -> Option<Primitive> {
    let simple = text.strip_prefix("Edm.").unwrap_or(text);
    let named = |primitive: &&Primitive| {
        primitive.name().strip_prefix("Edm.").is_some_and(|name| name.eq_ignore_ascii_case(simple))
    };
    Primitive::ALL.iter().find(named).copied()
}

fn alias(text: &str) -> Option<(&'static str, &'static [Primitive])> {
    let simple = text.strip_prefix("Edm.").unwrap_or(text);
    ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(simple)).copied()
}
