// @generated
use crate::mg;

/// Open complex type `microsoft.graph.communicationsApplicationIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct CommunicationsApplicationIdentity {
    /// `applicationType`.
    pub application_type: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `hidden`.
    pub hidden: mg::Field<bool>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommunicationsApplicationIdentity: "microsoft.graph.communicationsApplicationIdentity", complex open, base super::Identity;
    application_type: "applicationType",
    display_name: "displayName",
    hidden: "hidden",
    id: "id",
}

mg::derived_from! { CommunicationsApplicationIdentity: super::Identity }
