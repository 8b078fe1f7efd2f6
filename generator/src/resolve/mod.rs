//! Resolves an HTTP method and a URL against a model: each segment to the model element it names and the type it leads
//! to.
//!
//! `which`, the include globs and the request lines of reference pages use this, so it accepts URLs as pages write
//! them: placeholders (`{id}`, `{a | b}`, `<id>`), literal keys, casts, function calls, path addressing, full URLs,
//! query strings, a trailing slash. Deviations from the model whose meaning is clear, such as a name in another case or
//! an omitted cast, are accepted and listed in [`Resolved::liberties`].

mod arguments;
mod canonical;
mod index;
mod path;
mod unresolved;
mod walk;

use std::fmt;

use crate::ir::{
    ActionImport, EntitySet, FunctionImport, NavigationProperty, Operation, Property, QualifiedName, Singleton,
    TypeName,
};

pub use index::Resolver;
pub use unresolved::{Reason, Unresolved};

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// Reads an entity, or calls a function.
    Get,
    /// Creates an entity, or calls an action.
    Post,
    /// Changes an entity.
    Patch,
    /// Replaces an entity, or sets a reference or stream.
    Put,
    /// Deletes an entity, or removes a reference.
    Delete,
}

impl Method {
    /// Returns the method of that name, in any case.
    pub fn parse(name: &str) -> Option<Self> {
        let all = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete];
        all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// Returns the name of the method as a request writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A request resolved against a model.
#[derive(Clone, Debug)]
pub struct Resolved<'m> {
    /// The method.
    pub method: Method,
    /// The steps from the container to the target. An omitted cast has a step of its own.
    pub steps: Vec<Step<'m>>,
    /// The query string, if the URL has one.
    pub query: Option<String>,
    /// The deviations of the URL from the model, in the order of the steps.
    pub liberties: Vec<Liberty>,
}

impl<'m> Resolved<'m> {
    /// Returns the last step.
    pub fn last(&self) -> Option<&Step<'m>> {
        self.steps.last()
    }

    /// Returns the target of the whole URL.
    pub fn place(&self) -> Place {
        self.steps.last().map_or(Place::Nothing, |step| step.place.clone())
    }
}

/// One step of a resolved URL.
#[derive(Clone, Debug)]
pub struct Step<'m> {
    /// The segment as the URL writes it; empty for an omitted cast.
    pub segment: String,
    /// The model element that the segment names.
    pub kind: StepKind<'m>,
    /// The target of the URL up to and including this step.
    pub place: Place,
}

/// The meaning of a segment.
#[derive(Clone, Debug)]
pub enum StepKind<'m> {
    /// An entity set of the container.
    EntitySet(&'m str, &'m EntitySet),
    /// A singleton of the container.
    Singleton(&'m str, &'m Singleton),
    /// An action import of the container.
    ActionImport(&'m str, &'m ActionImport),
    /// A function import of the container, with the arguments in the URL.
    FunctionImport(&'m str, &'m FunctionImport, Vec<Argument>),
    /// The key of one entity of a collection.
    Key(Key),
    /// A navigation property: the type that declares it, its name, the property.
    Navigation(&'m QualifiedName, &'m str, &'m NavigationProperty),
    /// A structural property: the type that declares it, its name, the property.
    Property(&'m QualifiedName, &'m str, &'m Property),
    /// A cast to a derived type.
    Cast(&'m QualifiedName),
    /// A bound action or function.
    Operation(BoundOperation<'m>),
    /// `:/{path}:`, the path of an item below the previous one. The string is the text between the colons.
    PathAddress(String),
    /// `$ref`.
    Ref,
    /// `$value`.
    Value,
    /// `$count`.
    Count,
    /// `$batch`.
    Batch,
}

/// A call of a bound action or function.
#[derive(Clone, Debug)]
pub struct BoundOperation<'m> {
    /// The full name of the operation.
    pub name: &'m QualifiedName,
    /// The type that the operation is bound to: the type of the previous step, or one of its base types.
    pub binding: &'m QualifiedName,
    /// Whether the operation is bound to a collection.
    pub on_collection: bool,
    /// The overloads that the URL can mean. There are several where only the request body distinguishes them.
    pub overloads: Vec<&'m Operation>,
    /// The arguments in the URL.
    pub arguments: Vec<Argument>,
}

/// An argument of a function call in a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The name of the parameter; empty if the URL has a value without a name.
    pub name: String,
    /// The value as the URL writes it, with quotes.
    pub value: String,
}

/// How a URL identifies one entity of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A placeholder, as the URL writes it.
    Placeholder(String),
    /// A value. A value in parentheses is stored without its quotes.
    Literal(String),
    /// Named values: a composite or alternate key.
    Named(Vec<Argument>),
}

/// The target of a URL, or of a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A value, entity or collection of a type.
    Typed {
        /// The type, or the item type of a collection.
        name: TypeName,
        /// Whether the target is a collection.
        collection: bool,
    },
    /// A target without a type: an action without result, `$ref`, `$batch`.
    Nothing,
}

/// A deviation of a URL from the model whose meaning is clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Liberty {
    /// A name differs from the model's name in case.
    OtherCase {
        /// The name in the URL.
        written: String,
        /// The name in the model.
        meant: String,
    },
    /// The URL uses a member of a derived type without a cast to that type.
    ImpliedCast {
        /// The derived type.
        to: QualifiedName,
        /// The number of derived types that declare a member of that name. The resolver chooses the type nearest to the
        /// base.
        candidates: usize,
    },
    /// A segment is a literal key, where pages usually have a placeholder.
    LiteralKey(String),
    /// A function is called without the arguments that it requires.
    MissingArguments(String),
    /// An action is called with a method other than POST.
    OtherMethod(String),
    /// `...` stands for further segments.
    Ellipsis,
}

impl fmt::Display for Liberty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherCase { written, meant } => write!(f, "`{written}` is `{meant}` in the description"),
            Self::ImpliedCast { to, candidates: 1 } => write!(f, "a cast to {to} is left out"),
            Self::ImpliedCast { to, candidates } => {
                write!(f, "a cast is left out: to {to}, or one of {} other types", candidates - 1)
            }
            Self::LiteralKey(key) => write!(f, "`{key}` is taken for a key"),
            Self::MissingArguments(function) => write!(f, "`{function}` is called without the arguments that it needs"),
            Self::OtherMethod(operation) => write!(f, "`{operation}` is an action, which is called by POST"),
            Self::Ellipsis => f.write_str("`...` stands for more segments"),
        }
    }
}
