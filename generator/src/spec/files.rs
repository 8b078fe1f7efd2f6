//! The files of `specs/<version>/schema/` and their content.

use std::fmt;

use crate::file_names::{original, portable};

/// A file under `schema/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SchemaFile {
    /// `document.yaml`: version, references, the container's name.
    Document,
    /// `unattached.yaml`: annotations whose target resolves to nothing.
    Unattached,
    /// `<namespace>/<kind>.yaml`.
    Part(String, Kind),
}

/// What of a namespace a file holds. Kinds are apart because a type and an operation may share a name, which no map can
/// hold: in Graph `code`, `post`, `image` and `item` do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    ComplexTypes,
    Container,
    EntityTypes,
    EnumTypes,
    /// The schema's own annotations, or only that it exists.
    Namespace,
    Operations,
    Terms,
    TypeDefinitions,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::ComplexTypes,
        Self::Container,
        Self::EntityTypes,
        Self::EnumTypes,
        Self::Namespace,
        Self::Operations,
        Self::Terms,
        Self::TypeDefinitions,
    ];

    fn stem(self) -> &'static str {
        match self {
            Self::ComplexTypes => "complex-types",
            Self::Container => "container",
            Self::EntityTypes => "entity-types",
            Self::EnumTypes => "enum-types",
            Self::Namespace => "namespace",
            Self::Operations => "operations",
            Self::Terms => "terms",
            Self::TypeDefinitions => "type-definitions",
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::ComplexTypes => "The complex types",
            Self::Container => "The entity container",
            Self::EntityTypes => "The entity types",
            Self::EnumTypes => "The enumeration types",
            Self::Namespace => "Annotations of the schema",
            Self::Operations => "The actions and functions",
            Self::Terms => "The terms",
            Self::TypeDefinitions => "The type definitions",
        }
    }
}

impl SchemaFile {
    /// The file of a path relative to `specs/<version>/`, if it is one of ours.
    pub fn parse(path: &str) -> Option<Self> {
        let stem = path.strip_prefix("schema/")?.strip_suffix(".yaml")?;
        match stem.split_once('/') {
            None if stem == "document" => Some(Self::Document),
            None if stem == "unattached" => Some(Self::Unattached),
            None => None,
            Some((namespace, stem)) => {
                let kind = Kind::ALL.into_iter().find(|kind| kind.stem() == stem)?;
                (!namespace.is_empty()).then(|| Self::Part(original(namespace).to_owned(), kind))
            }
        }
    }

    /// The comment of its first line.
    pub fn comment(&self) -> String {
        match self {
            Self::Document => "Version and references, in the vocabulary of CSDL JSON 4.01.".to_owned(),
            Self::Unattached => {
                "Annotations whose target does not exist, in the vocabulary of CSDL JSON 4.01.".to_owned()
            }
            Self::Part(namespace, kind) => {
                format!("{} of {namespace}, in the vocabulary of CSDL JSON 4.01.", kind.heading())
            }
        }
    }
}

impl fmt::Display for SchemaFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Document => f.write_str("schema/document.yaml"),
            Self::Unattached => f.write_str("schema/unattached.yaml"),
            Self::Part(namespace, kind) => write!(f, "schema/{}/{}.yaml", portable(namespace), kind.stem()),
        }
    }
}
