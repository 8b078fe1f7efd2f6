// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsApplicationIdentity`, an open complex type derived from `microsoft.graph.identity`.
    CommunicationsApplicationIdentity "microsoft.graph.communicationsApplicationIdentity" "complex open" : super::Identity;
    /// `applicationType`: String
    application_type "applicationType": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { CommunicationsApplicationIdentity: super::Identity }
