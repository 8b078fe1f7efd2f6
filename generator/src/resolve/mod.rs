//! A method and a URL walked through the model: what stands at each segment, and of which type.
//!
//! This is behind `which`, the include globs, and the request lines of reference pages, so it takes URLs as pages write
//! them: placeholders (`{id}`, `{a | b}`, `<id>`), literal keys, casts, function calls, path addressing, full URLs, query
//! strings, a trailing slash. What only works with some good will (a name in another case, a cast left out) is marked as
//! such in [`Resolved::liberties`].

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
    /// Reads, or calls a function.
    Get,
    /// Creates, or calls an action.
    Post,
    /// Changes.
    Patch,
    /// Replaces, or sets a reference or stream.
    Put,
    /// Deletes, or removes a reference.
    Delete,
}

impl Method {
    /// The method of that name, in any case.
    pub fn parse(name: &str) -> Option<Self> {
        let all = [Self::Get, Self::Post, Self::Patch, Self::Put, Self::Delete];
        all.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(name))
    }

    /// The name as it stands in a request.
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

/// A request that means something in the model.
#[derive(Clone, Debug)]
pub struct Resolved<'m> {
    /// The method.
    pub method: Method,
    /// The steps from the container to the target; an implied cast has a step of its own.
    pub steps: Vec<Step<'m>>,
    /// The query string, if there is one.
    pub query: Option<String>,
    /// Where the URL is not as the model would have it, in the order of the steps.
    pub liberties: Vec<Liberty>,
}

impl<'m> Resolved<'m> {
    /// The last step.
    pub fn last(&self) -> Option<&Step<'m>> {
        self.steps.last()
    }

    /// What the whole URL leads to.
    pub fn place(&self) -> Place {
        self.steps.last().map_or(Place::Nothing, |step| step.place.clone())
    }
}

/// One step of a URL.
#[derive(Clone, Debug)]
pub struct Step<'m> {
    /// The segment as written; empty for an implied cast.
    pub segment: String,
    /// What it is.
    pub kind: StepKind<'m>,
    /// What one is at after it.
    pub place: Place,
}

/// What a segment is.
#[derive(Clone, Debug)]
pub enum StepKind<'m> {
    /// An entity set of the container.
    EntitySet(&'m str, &'m EntitySet),
    /// A singleton of the container.
    Singleton(&'m str, &'m Singleton),
    /// An action import of the container.
    ActionImport(&'m str, &'m ActionImport),
    /// A function import of the container, with the arguments given.
    FunctionImport(&'m str, &'m FunctionImport, Vec<Argument>),
    /// One entity of a collection.
    Key(Key),
    /// A navigation property, with the type that declares it.
    Navigation(&'m QualifiedName, &'m str, &'m NavigationProperty),
    /// A structural property, with the type that declares it.
    Property(&'m QualifiedName, &'m str, &'m Property),
    /// A cast to a derived type.
    Cast(&'m QualifiedName),
    /// A bound action or function.
    Operation(BoundOperation<'m>),
    /// `:/{path}:`, an item by its path below the one before; the text between the colons.
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
    /// The operation's full name.
    pub name: &'m QualifiedName,
    /// The type it is bound to: that of the step before, or an ancestor of it.
    pub binding: &'m QualifiedName,
    /// Whether it is bound to a collection.
    pub on_collection: bool,
    /// The overloads that the URL can mean; more than one where only the body tells them apart.
    pub overloads: Vec<&'m Operation>,
    /// The arguments in the URL.
    pub arguments: Vec<Argument>,
}

/// An argument of a function call in a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The parameter's name; empty where the URL gives only a value.
    pub name: String,
    /// The value as written, quotes included.
    pub value: String,
}

/// How a URL names one entity of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A placeholder, as written.
    Placeholder(String),
    /// A value, without the quotes it has in parentheses.
    Literal(String),
    /// Named values: a composite or alternate key.
    Named(Vec<Argument>),
}

/// What one is at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A value, entity or collection of a type.
    Typed {
        /// The type, or the type of the items.
        name: TypeName,
        /// Whether there are many.
        collection: bool,
    },
    /// Nothing that has a type: an action without result, `$ref`, `$batch`.
    Nothing,
}

/// Where a URL departs from the model and still has a clear meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Liberty {
    /// A name is written in another case than the model's.
    OtherCase {
        /// As the URL has it.
        written: String,
        /// As the model has it.
        meant: String,
    },
    /// A member of a derived type is used without a cast to that type.
    ImpliedCast {
        /// The type.
        to: QualifiedName,
        /// How many derived types declare a member of that name; the one nearest to the base was taken.
        candidates: usize,
    },
    /// A key is a literal where pages usually have a placeholder.
    LiteralKey(String),
    /// A function is called without arguments that it requires.
    MissingArguments(String),
    /// The last segment is an action but the method is not POST, or a function and it is not GET.
    OtherMethod(String),
    /// `...` stands for more segments of the same kind.
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
