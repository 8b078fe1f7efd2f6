// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedSignupStatus`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedSignupStatusCollection`], for example `graph.privileged_signup_status()`.
///
/// Operations: `can_sign_up`, `complete_setup`, `is_signed_up`, `sign_up`.
///
/// [`PrivilegedSignupStatusCollection`]: crate::requests::privileged_signup_status::PrivilegedSignupStatusCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedsignupstatus?view=graph-rest-beta
pub struct PrivilegedSignupStatus {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRegistered`.
    pub is_registered: mg::Field<bool>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SetupStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedSignupStatus: "microsoft.graph.privilegedSignupStatus", entity, base super::Entity;
    id: "id" key required,
    is_registered: "isRegistered",
    status: "status",
}

mg::derived_from! { PrivilegedSignupStatus: super::Entity }
