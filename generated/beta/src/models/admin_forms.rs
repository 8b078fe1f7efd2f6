// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminForms`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AdminFormsResource`](crate::requests::admin_forms::AdminFormsResource), for example
/// `graph.admin().forms()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminforms?view=graph-rest-beta
pub struct AdminForms {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::FormsSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminForms: "microsoft.graph.adminForms", entity, base super::Entity;
    id: "id" key required,
    settings: "settings" required,
}

mg::derived_from! { AdminForms: super::Entity }
