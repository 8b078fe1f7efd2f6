// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAdministration.assignedTelephoneNumber`.
pub struct AssignedTelephoneNumber {
    /// `assignmentCategory`. Never null.
    pub assignment_category: mg::Field<mg::Open<super::AssignmentCategory>>,
    /// `telephoneNumber`. Never null.
    pub telephone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedTelephoneNumber: "microsoft.graph.teamsAdministration.assignedTelephoneNumber", complex;
    assignment_category: "assignmentCategory" required,
    telephone_number: "telephoneNumber" required,
}
