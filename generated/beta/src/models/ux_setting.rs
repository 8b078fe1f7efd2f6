// @generated
use crate::mg;

/// Entity type [`microsoft.graph.uxSetting`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UxSettingResource`](crate::requests::ux_setting::UxSettingResource), for example
/// `graph.admin().entra().ux_setting()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/uxsetting?view=graph-rest-beta
pub struct UxSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `restrictNonAdminAccess`. Never null.
    pub restrict_non_admin_access: mg::Field<mg::Open<super::NonAdminSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UxSetting: "microsoft.graph.uxSetting", entity, base super::Entity;
    id: "id" key required,
    restrict_non_admin_access: "restrictNonAdminAccess" required,
}

mg::derived_from! { UxSetting: super::Entity }
