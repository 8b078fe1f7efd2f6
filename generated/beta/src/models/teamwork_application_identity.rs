// @generated
use crate::mg;

/// Open complex type `microsoft.graph.teamworkApplicationIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct TeamworkApplicationIdentity {
    /// `applicationIdentityType`.
    pub application_identity_type: mg::Field<
        mg::Open<super::TeamworkApplicationIdentityType>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkApplicationIdentity: "microsoft.graph.teamworkApplicationIdentity", complex open, base super::Identity;
    application_identity_type: "applicationIdentityType",
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { TeamworkApplicationIdentity: super::Identity }
