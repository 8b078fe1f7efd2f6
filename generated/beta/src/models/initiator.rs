// @generated
use crate::mg;

/// Open complex type `microsoft.graph.initiator`, derived from [`Identity`](super::Identity).
pub struct Initiator {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `initiatorType`.
    pub initiator_type: mg::Field<mg::Open<super::InitiatorType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Initiator: "microsoft.graph.initiator", complex open, base super::Identity;
    display_name: "displayName",
    id: "id",
    initiator_type: "initiatorType",
}

mg::derived_from! { Initiator: super::Identity }
