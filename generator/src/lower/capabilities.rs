//! Which verbs the service refuses at a place of the model.
//!
//! | fact | decides |
//! |---|---|
//! | capability restrictions of the navigation property, entity set or singleton | all verbs |
//! | restrictions of the type, where the place has none for the verb | `create`, `update`, `delete` |
//! | a reference page that documents the request for a path through the place | the verb is allowed, whatever the metadata says |
//!
//! A verb that no fact is about is allowed. `count`, `list` and `get` are not taken from types: the metadata calls
//! `directoryObject` not countable, while `/groups/{id}/members/$count` is documented.

use crate::ir::{Annotations, Expression, QualifiedName};

use super::documentation::Place;
use super::source_text::{DocLine, RustCode};
use super::{Lowering, facts};

/// A verb of the runtime's builders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    /// `One::get`.
    Get,
    /// `Many::list`.
    List,
    /// `Many::create`.
    Create,
    /// `One::update`.
    Update,
    /// `One::delete`.
    Delete,
    /// `Many::count`.
    Count,
}

/// A resource that a place has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    /// Its type.
    pub name: &'a QualifiedName,
    /// Whether the place has many of it.
    pub is_collection: bool,
}

impl Verb {
    /// The verbs of a builder. Those of a collection include the verbs of its members.
    fn all(is_collection: bool) -> &'static [Self] {
        if is_collection {
            &[Self::Get, Self::List, Self::Create, Self::Update, Self::Delete, Self::Count]
        } else {
            &[Self::Get, Self::Update, Self::Delete]
        }
    }

    /// The method, as documentation shows it.
    fn method(self) -> DocLine {
        DocLine::fixed(match self {
            Self::Get => "`get`",
            Self::List => "`list`",
            Self::Create => "`create`",
            Self::Update => "`update`",
            Self::Delete => "`delete`",
            Self::Count => "`count`",
        })
    }

    /// The runtime's type for a place that refuses the verb.
    fn marker(self) -> RustCode {
        RustCode::fixed(match self {
            Self::Get => "mg::capabilities::NoGet",
            Self::List => "mg::capabilities::NoList",
            Self::Create => "mg::capabilities::NoCreate",
            Self::Update => "mg::capabilities::NoUpdate",
            Self::Delete => "mg::capabilities::NoDelete",
            Self::Count => "mg::capabilities::NoCount",
        })
    }

    /// The HTTP method of its request, and what follows the place in the path.
    fn request(self, is_collection: bool) -> (&'static str, &'static str) {
        let member = if is_collection { "/{id}" } else { "" };
        match self {
            Self::Get => ("GET", member),
            Self::List => ("GET", ""),
            Self::Create => ("POST", ""),
            Self::Update => ("PATCH", member),
            Self::Delete => ("DELETE", member),
            Self::Count => ("GET", "/$count"),
        }
    }

    /// Whether annotations allow the verb, if they mention it.
    fn allowed_by(self, annotations: &Annotations) -> Option<bool> {
        let restrictions =
            |term: &str| facts::term(annotations, &format!("Org.OData.Capabilities.V1.{term}Restrictions"));
        let flag = |record: Option<&Expression>, name: &str| record?.property(name)?.as_bool();
        let read = || restrictions("Read");
        match self {
            Self::Get => {
                let by_key = read().and_then(|read| read.property("ReadByKeyRestrictions"));
                flag(by_key, "Readable").or_else(|| flag(read(), "Readable"))
            }
            Self::List => flag(read(), "Readable"),
            Self::Create => flag(restrictions("Insert"), "Insertable"),
            Self::Update => flag(restrictions("Update"), "Updatable"),
            Self::Delete => flag(restrictions("Delete"), "Deletable"),
            Self::Count => flag(restrictions("Count"), "Countable"),
        }
    }
}

impl Lowering<'_> {
    /// The verbs that the service refuses at a place, sorted.
    pub(super) fn refused_verbs(&self, place: &Place, annotations: &Annotations, target: Target<'_>) -> Vec<Verb> {
        let is_refused = |verb: &Verb| {
            let allowed = verb.allowed_by(annotations).or_else(|| self.allowed_by_type(*verb, target.name));
            let (method, rest) = verb.request(target.is_collection);
            allowed == Some(false) && !self.documentation.documents(place, method, rest)
        };
        Verb::all(target.is_collection).iter().copied().filter(is_refused).collect()
    }

    /// Whether the nearest type of a lineage that mentions a verb which writes allows it.
    fn allowed_by_type(&self, verb: Verb, name: &QualifiedName) -> Option<bool> {
        if !matches!(verb, Verb::Create | Verb::Update | Verb::Delete) {
            return None;
        }
        self.model.lineage(name).into_iter().find_map(|(_, structure)| verb.allowed_by(&structure.annotations))
    }
}

/// The type of a builder at a place that refuses some verbs.
pub(super) fn restricted(builder: RustCode, refused: &[Verb]) -> RustCode {
    let markers = match refused {
        [] => return builder,
        [Verb::Create, Verb::Update, Verb::Delete] | [Verb::Update, Verb::Delete] => {
            RustCode::fixed("mg::capabilities::ReadOnly")
        }
        [verb] => verb.marker(),
        verbs => {
            let markers: Vec<RustCode> = verbs.iter().map(|verb| verb.marker()).collect();
            RustCode::fill("({})", &[&RustCode::join(&markers, ", ")])
        }
    };
    RustCode::fill("mg::capabilities::Restricted<{}, {}>", &[&builder, &markers])
}

/// The sentence of documentation that names the refused verbs.
pub(super) fn sentence(refused: &[Verb]) -> Option<DocLine> {
    let verbs: Vec<DocLine> = refused.iter().map(|verb| verb.method()).collect();
    let (last, others) = verbs.split_last()?;
    let list = match others {
        [] => last.clone(),
        _ => DocLine::fill("{} and {}", &[&DocLine::join(others, ", "), last]),
    };
    Some(DocLine::fill("Not available here: {}.", &[&list]))
}
