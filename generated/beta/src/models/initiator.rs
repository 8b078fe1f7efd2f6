// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.initiator`, an open complex type derived from `microsoft.graph.identity`.
    Initiator "microsoft.graph.initiator" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `initiatorType`: initiatorType
    initiator_type "initiatorType": mg::Open<super::InitiatorType>,
}

mg::derived_from! { Initiator: super::Identity }
