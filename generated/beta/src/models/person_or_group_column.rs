// @generated
use crate::mg;

/// Complex type `microsoft.graph.personOrGroupColumn`.
pub struct PersonOrGroupColumn {
    /// `allowMultipleSelection`.
    pub allow_multiple_selection: mg::Field<bool>,
    /// `chooseFromType`.
    pub choose_from_type: mg::Field<String>,
    /// `displayAs`.
    pub display_as: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PersonOrGroupColumn: "microsoft.graph.personOrGroupColumn", complex;
    allow_multiple_selection: "allowMultipleSelection",
    choose_from_type: "chooseFromType",
    display_as: "displayAs",
}
