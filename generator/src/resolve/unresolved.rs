//! The reasons why a request cannot be resolved.

use std::fmt;

/// The error of a request that cannot be resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// The segment that cannot be resolved; empty if the URL as a whole is wrong.
    pub segment: String,
    /// The reason.
    pub reason: Reason,
    /// Similar names that exist at that point of the URL.
    pub nearest: Vec<String>,
}

/// The reason why a segment cannot be resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Graph does not use the HTTP method.
    UnknownMethod,
    /// The URL is absolute and not one of Graph.
    ForeignUrl,
    /// The URL has no path.
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
        /// The type of the previous step.
        on: String,
        /// The types that the operation is bound to.
        bound_to: Vec<String>,
    },
    /// The operation has no overload with these arguments.
    NoSuchOverload {
        /// The parameter names of each overload.
        overloads: Vec<String>,
    },
    /// A key follows a single value.
    NotACollection {
        /// The type.
        on: String,
    },
    /// The target type of a cast is not derived from the type.
    NotDerived {
        /// The type.
        from: String,
    },
    /// No segment can follow, for example after a primitive value, an action or `$ref`.
    NothingInside {
        /// The previous segment or its type.
        after: String,
    },
    /// Entities of the type cannot be addressed by path.
    NotPathAddressed {
        /// The type.
        on: String,
    },
    /// The model refers to the type, but does not declare it.
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
