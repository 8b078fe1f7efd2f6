// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookEmailIdentity`.
pub struct WorkbookEmailIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookEmailIdentity: "microsoft.graph.workbookEmailIdentity", complex;
    display_name: "displayName",
    email: "email",
    id: "id",
}
