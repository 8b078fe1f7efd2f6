// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignedPlaceMode`, derived from [`PlaceMode`](super::PlaceMode).
pub struct AssignedPlaceMode {
    /// `assignedUserEmailAddress`.
    pub assigned_user_email_address: mg::Field<String>,
    /// `assignedUserId`.
    pub assigned_user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedPlaceMode: "microsoft.graph.assignedPlaceMode", complex, base super::PlaceMode;
    assigned_user_email_address: "assignedUserEmailAddress",
    assigned_user_id: "assignedUserId",
}

mg::derived_from! { AssignedPlaceMode: super::PlaceMode }
