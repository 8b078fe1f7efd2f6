//! Why a request means nothing in a model.

use std::fmt;

/// Why a request could not be resolved, and how far it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// The segment that means nothing there; empty for the URL as a whole.
    pub segment: String,
    /// Why.
    pub reason: Reason,
    /// Names that exist there and are near.
    pub nearest: Vec<String>,
}

/// What is wrong with a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The method is none that Graph has.
    UnknownMethod,
    /// An absolute URL that isn't Graph's.
    ForeignUrl,
    /// There is no path.
    EmptyPath,
    /// The description has no entity container.
    NoContainer,
    /// The container has no such entity set, singleton or import.
    NotInContainer,
    /// The type has no such member or operation.
    NoSuchMember {
        /// The type, as `microsoft.graph.user` or `Collection(…)`.
        on: String,
    },
    /// The operation exists, but not bound to this type.
    BoundElsewhere {
        /// The type one is at.
        on: String,
        /// What the operation is bound to.
        bound_to: Vec<String>,
    },
    /// The operation has no overload with these arguments.
    NoSuchOverload {
        /// The parameter names of each overload.
        overloads: Vec<String>,
    },
    /// A key stands where there is only one.
    NotACollection {
        /// The type.
        on: String,
    },
    /// A cast to what isn't derived from the type.
    NotDerived {
        /// The type.
        from: String,
    },
    /// Nothing can follow: a primitive value, an action, `$ref` and the like.
    NothingInside {
        /// What came before.
        after: String,
    },
    /// The type has no entities that are reached by path.
    NotPathAddressed {
        /// The type.
        on: String,
    },
    /// The type is used but nothing declares it.
    UndefinedType {
        /// The type.
        name: String,
    },
}

impl fmt::Display for Unresolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let segment = &self.segment;
        match &self.reason {
            Reason::UnknownMethod => write!(f, "`{segment}` is not a method")?,
            Reason::ForeignUrl => f.write_str("the URL is not one of Graph")?,
            Reason::EmptyPath => f.write_str("the URL has no path")?,
            Reason::NoContainer => f.write_str("the description has no entity container")?,
            Reason::NotInContainer => write!(f, "there is no `{segment}` at the service root")?,
            Reason::NoSuchMember { on } => write!(f, "{on} has no `{segment}`")?,
            Reason::BoundElsewhere { on, bound_to } => {
                write!(f, "`{segment}` is not bound to {on} but to {}", bound_to.join(", "))?;
            }
            Reason::NoSuchOverload { overloads } => {
                write!(f, "`{segment}` fits no overload; there is {}", overloads.join(", "))?;
            }
            Reason::NotACollection { on } => write!(f, "`{segment}` looks like a key, but {on} is a single value")?,
            Reason::NotDerived { from } => write!(f, "`{segment}` is not derived from {from}")?,
            Reason::NothingInside { after } => write!(f, "`{segment}` cannot follow {after}")?,
            Reason::NotPathAddressed { on } => write!(f, "{on} is not reached by path")?,
            Reason::UndefinedType { name } => write!(f, "the type {name} of `{segment}` is not defined")?,
        }
        if !self.nearest.is_empty() {
            write!(f, " (did you mean `{}`?)", self.nearest.join("`, `"))?;
        }
        Ok(())
    }
}

impl std::error::Error for Unresolved {}
