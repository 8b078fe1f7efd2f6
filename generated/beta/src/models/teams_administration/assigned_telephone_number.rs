// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.assignedTelephoneNumber`, a complex type.
    AssignedTelephoneNumber "microsoft.graph.teamsAdministration.assignedTelephoneNumber" "complex";
    /// `assignmentCategory`: microsoft.graph.teamsAdministration.assignmentCategory, not null
    assignment_category "assignmentCategory" "r": mg::Open<super::AssignmentCategory>,
    /// `telephoneNumber`: String, not null
    telephone_number "telephoneNumber" "r": String,
}
