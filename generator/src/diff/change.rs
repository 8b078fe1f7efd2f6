//! One change: which element, in which respect, from what to what, and whom it breaks.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Whom a change breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// Nobody.
    #[default]
    Additive,
    /// Those who depend on particular values.
    PossiblyBreaking,
    /// All who use the element.
    Breaking,
}

impl Impact {
    /// All of them, the worst first.
    pub const WORST_FIRST: [Self; 3] = [Self::Breaking, Self::PossiblyBreaking, Self::Additive];

    /// Breaking where a condition holds, else additive.
    pub(super) fn breaking_if(condition: bool) -> Self {
        if condition { Self::Breaking } else { Self::Additive }
    }

    /// Possibly breaking where a condition holds, else additive.
    pub(super) fn possibly_if(condition: bool) -> Self {
        if condition { Self::PossiblyBreaking } else { Self::Additive }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Additive => "additive",
            Self::PossiblyBreaking => "possibly breaking",
            Self::Breaking => "breaking",
        })
    }
}

macro_rules! worded {
    ($(#[$of_enum:meta])* $enum:ident { $($(#[$of_variant:meta])* $variant:ident $words:literal,)* }) => {
        $(#[$of_enum])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $enum {
            $($(#[$of_variant])* #[doc = concat!("\"", $words, "\".")] $variant,)*
        }

        impl $enum {
            /// In words.
            pub fn words(self) -> &'static str {
                match self { $(Self::$variant => $words,)* }
            }
        }
    };
}

worded! {
    /// What kind of element changed. The order is that of reports.
    Kind {
        EntityType "entity type",
        ComplexType "complex type",
        EnumType "enum type",
        TypeDefinition "type definition",
        Property "property",
        NavigationProperty "navigation property",
        Member "member",
        Action "action",
        Function "function",
        Parameter "parameter",
        EntitySet "entity set",
        Singleton "singleton",
        ActionImport "action import",
        FunctionImport "function import",
        Container "container",
        Term "term",
        Schema "schema",
    }
}

impl Kind {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 17] = [
        Self::EntityType,
        Self::ComplexType,
        Self::EnumType,
        Self::TypeDefinition,
        Self::Property,
        Self::NavigationProperty,
        Self::Member,
        Self::Action,
        Self::Function,
        Self::Parameter,
        Self::EntitySet,
        Self::Singleton,
        Self::ActionImport,
        Self::FunctionImport,
        Self::Container,
        Self::Term,
        Self::Schema,
    ];

    /// In words, for several.
    pub fn plural(self) -> String {
        match self {
            Self::Property => "properties".to_owned(),
            Self::NavigationProperty => "navigation properties".to_owned(),
            other => format!("{}s", other.words()),
        }
    }
}

worded! {
    /// In which respect an element changed.
    Aspect {
        Existence "existence",
        Name "name",
        Place "place",
        Kind "kind",
        Base "base type",
        Key "key",
        Abstract "abstract",
        Open "open",
        Stream "media stream",
        Type "type",
        Nullable "nullable",
        Facets "facets",
        DefaultValue "default value",
        Containment "containment",
        Partner "partner",
        OnDelete "on delete",
        Constraints "referential constraints",
        Value "value",
        Flags "flags",
        Underlying "underlying type",
        Overload "overload",
        Binding "binding parameter",
        Order "order of parameters",
        Optional "optional",
        Returns "result",
        Composable "composable",
        EntitySetPath "entity set path",
        Target "target",
        Bindings "navigation bindings",
        ServiceDocument "in service document",
        Deprecation "deprecation",
        Capability "capability",
        Annotation "annotation",
        Rust "Rust",
    }
}

/// What changed: a type, an operation, a set, or a part of one of these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Element {
    /// The full name of the type; name and binding type of the operation (`ns.assign(ns.group)`, nothing in the brackets
    /// where it is unbound); the entity set or singleton after a slash (`/users`).
    pub owner: String,
    /// The property, enumeration member or parameter in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What it is.
    pub kind: Kind,
}

impl Element {
    /// Something with a heading of its own.
    pub fn whole(kind: Kind, owner: impl fmt::Display) -> Self {
        Self { owner: owner.to_string(), part: None, kind }
    }

    /// A part of it.
    pub fn part(kind: Kind, owner: impl fmt::Display, part: &str) -> Self {
        Self { owner: owner.to_string(), part: Some(part.to_owned()), kind }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Some(part) => write!(f, "{}/{part}", self.owner),
            None => f.write_str(&self.owner),
        }
    }
}

/// One change of one element in one respect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    /// What changed, by its new name if it has one.
    #[serde(flatten)]
    pub element: Element,
    /// In which respect.
    pub aspect: Aspect,
    /// The term, for a capability or another annotation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// What it was; `None` where it wasn't there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// What it is; `None` where it is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// What else there is to know, such as what a type no longer inherits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What it means to those who talk to the service.
    pub wire: Impact,
    /// What it means to those who compile against the generated crate.
    #[serde(default)]
    pub rust: Impact,
    /// How that shows in Rust.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rust_effects: Vec<RustEffect>,
}

/// What a change does to the generated crate's source interface.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RustEffect {
    /// The item, such as `models::User::display_name`.
    pub item: String,
    /// What happens to it, such as ``gone`` or `` `Field<String>` → `Field<bool>` ``.
    pub what: String,
    /// Whom that breaks.
    pub impact: Impact,
    /// How many further items inherit it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub inherited: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes what it asks about by reference")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Change {
    /// A change whose meaning in Rust isn't known yet.
    pub fn new(element: Element, aspect: Aspect, old: Option<String>, new: Option<String>, wire: Impact) -> Self {
        Self {
            element,
            aspect,
            term: None,
            old,
            new,
            note: None,
            wire,
            rust: Impact::Additive,
            rust_effects: Vec::new(),
        }
    }

    /// An element that came.
    pub(super) fn added(element: Element, facts: String) -> Self {
        Self::new(element, Aspect::Existence, None, Some(facts), Impact::Additive)
    }

    /// An element that went.
    pub(super) fn removed(element: Element, facts: String) -> Self {
        Self::new(element, Aspect::Existence, Some(facts), None, Impact::Breaking)
    }

    /// An element that has another name now.
    pub(super) fn renamed(element: Element, old: &str, new: &str, wire: Impact) -> Self {
        Self::new(element, Aspect::Name, Some(old.to_owned()), Some(new.to_owned()), wire)
    }

    /// The same with a note.
    #[must_use]
    pub(super) fn noting(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }

    /// The worse of both meanings.
    pub fn impact(&self) -> Impact {
        self.wire.max(self.rust)
    }
}
