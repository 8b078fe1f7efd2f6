//! Resolves types as pages write them.

use std::collections::HashMap;

use crate::diagnostics::Suggestions;
use crate::ir::{EntityModel, Primitive, QualifiedName, TypeName};

/// The types of a model, indexed to resolve the types that pages write.
#[derive(Debug)]
pub(super) struct Types<'m> {
    model: &'m EntityModel,
    /// The namespace of the entity container, which has the service's main types.
    root: Option<&'m str>,
    /// All declared types by their simple name in lower case.
    by_name: HashMap<String, Vec<QualifiedName>>,
    suggestions: Suggestions,
}

/// The result of comparing a documented type with the type in the metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// Both are the same type.
    Same,
    /// Both are the same type, but the page uses an alias or another case.
    Alias,
    /// The page says `String`, the metadata names an enumeration.
    EnumAsString,
    /// The types differ.
    Different,
    /// The page names a type that is not declared.
    Unknown,
}

/// The aliases that pages use for primitive types, in lower case, with their possible meanings. If an alias leaves the
/// width of a number open, any meaning agrees; the first one is used for additions.
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

    /// Returns the type that a page means: a primitive type by its simple name or an alias, or a declared type. A
    /// declared type is looked up in the page's namespace, then in the container's, then in all if only one namespace
    /// has the name.
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

    /// Returns the declared type that a page means.
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

    /// Returns the name of a declared type that is most similar to the text of a page.
    pub fn nearest(&self, text: &str) -> Option<String> {
        let names = self.by_name.values().flatten().map(QualifiedName::name);
        self.suggestions.closest(simple(text), names).map(str::to_owned)
    }

    /// Compares the text of a page with the type in the metadata.
    pub fn compare(&self, namespace: Option<&str>, text: &str, actual: &TypeName) -> Agreement {
        let text = text.trim().trim_start_matches('#');
        // Pages write the underlying type for a type definition.
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

/// Returns the last part of a name.
fn simple(text: &str) -> &str {
    text.rsplit('.').next().unwrap_or(text)
}

/// Returns the primitive type of that name, in any case.
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
