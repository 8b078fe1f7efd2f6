// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.delegationSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegationSettingsCollection`], for example
/// `graph.me().communications().call_settings().delegates()`.
///
/// [`DelegationSettingsCollection`]: crate::requests::delegation_settings::DelegationSettingsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegationsettings?view=graph-rest-beta
pub struct DelegationSettings {
    /// `allowedActions`.
    pub allowed_actions: mg::Field<mg::Boxed<super::DelegateAllowedActions>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegationSettings: "microsoft.graph.delegationSettings", entity open, base super::Entity;
    allowed_actions: "allowedActions",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_active: "isActive",
}

mg::derived_from! { DelegationSettings: super::Entity }
