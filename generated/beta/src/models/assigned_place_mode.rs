// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignedPlaceMode`, a complex type derived from `microsoft.graph.placeMode`.
    AssignedPlaceMode "microsoft.graph.assignedPlaceMode" "complex" : super::PlaceMode;
    /// `assignedUserEmailAddress`: String
    assigned_user_email_address "assignedUserEmailAddress": String,
    /// `assignedUserId`: String
    assigned_user_id "assignedUserId": String,
}

mg::derived_from! { AssignedPlaceMode: super::PlaceMode }
