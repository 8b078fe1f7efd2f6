// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.externalActivity`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ExternalActivityCollection`], for example
/// `graph.connections().id(id).items().id(id).activities()`.
///
/// [`ExternalActivityCollection`]: crate::requests::external_connectors::external_activity::ExternalActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-externalactivity?view=graph-rest-beta
pub struct ExternalActivity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::ExternalActivityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalActivity: "microsoft.graph.externalConnectors.externalActivity", entity, base crate::models::Entity, family ExternalActivityKind;
    id: "id" key required,
    start_date_time: "startDateTime" required,
    type_: "type" required,
}

mg::derived_from! { ExternalActivity: crate::models::Entity }

impl ExternalActivity {
    /// `performedBy`: [`Identity`](super::Identity).
    pub const PERFORMED_BY: mg::Nav<ExternalActivity, super::Identity> = mg::Nav::new(
        "performedBy",
    );
}

/// The types derived from [`ExternalActivity`].
#[non_exhaustive]
pub enum ExternalActivityKind {
    ExternalActivityResult(Box<super::ExternalActivityResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExternalActivity>),
}

mg::family! {
    ExternalActivity => ExternalActivityKind;
    ExternalActivityResult(super::ExternalActivityResult),
}
