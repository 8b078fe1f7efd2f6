//! A change: the element, the aspect that changed, the old and the new value, and its impact.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The users that a change breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// The change breaks nobody.
    #[default]
    Additive,
    /// The change breaks users that depend on particular values.
    PossiblyBreaking,
    /// The change breaks all users of the element.
    Breaking,
}

impl Impact {
    /// All impacts, the worst first.
    pub const WORST_FIRST: [Self; 3] = [Self::Breaking, Self::PossiblyBreaking, Self::Additive];

    /// Returns `Breaking` if a condition holds, otherwise `Additive`.
    pub(super) fn breaking_if(condition: bool) -> Self {
        if condition { Self::Breaking } else { Self::Additive }
    }

    /// Returns `PossiblyBreaking` if a condition holds, otherwise `Additive`.
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
            /// Returns the words for the value, as reports write them.
            pub fn words(self) -> &'static str {
                match self { $(Self::$variant => $words,)* }
            }
        }
    };
}

worded! {
    /// The kind of an element that changed. Reports list the kinds in this order.
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
    /// All kinds, in the order of reports.
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

    /// Returns the plural of the words.
    pub fn plural(self) -> String {
        match self {
            Self::Property => "properties".to_owned(),
            Self::NavigationProperty => "navigation properties".to_owned(),
            other => format!("{}s", other.words()),
        }
    }
}

worded! {
    /// The aspect of an element that changed.
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

/// An element that changed: a type, an operation, an entity set, or a part of one of these.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Element {
    /// The full name of a type; the name and binding type of an operation (`ns.assign(ns.group)`, or `ns.assign()` if
    /// it is unbound); an entity set or singleton after a slash (`/users`).
    pub owner: String,
    /// The property, enumeration member or parameter of the owner that changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The kind of element.
    pub kind: Kind,
}

impl Element {
    /// Creates an element that is its own owner.
    pub fn whole(kind: Kind, owner: impl fmt::Display) -> Self {
        Self { owner: owner.to_string(), part: None, kind }
    }

    /// Creates an element that is a part of an owner.
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

/// A change of one aspect of one element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    /// The element that changed, by its new name if it has one.
    #[serde(flatten)]
    pub element: Element,
    /// The aspect that changed.
    pub aspect: Aspect,
    /// The annotation term, for a capability or another annotation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// The old value; `None` if the element is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// The new value; `None` if the element was removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    /// Additional information, such as the members that a type no longer inherits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The impact on users of the HTTP API.
    pub wire: Impact,
    /// The impact on users of the generated crate.
    #[serde(default)]
    pub rust: Impact,
    /// The effects on the generated crate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rust_effects: Vec<RustEffect>,
}

/// The effect of a change on the public API of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RustEffect {
    /// The item, such as `models::User::display_name`.
    pub item: String,
    /// The effect on the item, such as ``gone`` or `` `Field<String>` → `Field<bool>` ``.
    pub what: String,
    /// The impact of the effect.
    pub impact: Impact,
    /// The number of further items that inherit the item.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub inherited: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes what it asks about by reference")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Change {
    /// Creates a change without effects on the generated crate. [`crate::rust_diff`] adds them.
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

    /// Creates a change for an added element.
    pub(super) fn added(element: Element, facts: String) -> Self {
        Self::new(element, Aspect::Existence, None, Some(facts), Impact::Additive)
    }

    /// Creates a change for a removed element.
    pub(super) fn removed(element: Element, facts: String) -> Self {
        Self::new(element, Aspect::Existence, Some(facts), None, Impact::Breaking)
    }

    /// Creates a change for a renamed element.
    pub(super) fn renamed(element: Element, old: &str, new: &str, wire: Impact) -> Self {
        Self::new(element, Aspect::Name, Some(old.to_owned()), Some(new.to_owned()), wire)
    }

    /// Sets the note.
    #[must_use]
    pub(super) fn noting(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }

    /// Returns the worse of the impacts on the HTTP API and the generated crate.
    pub fn impact(&self) -> Impact {
        self.wire.max(self.rust)
    }
}
