// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookCommentMention`.
pub struct WorkbookCommentMention {
    /// `email`.
    pub email: mg::Field<String>,
    /// `id`. Never null.
    pub id: mg::Field<i32>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookCommentMention: "microsoft.graph.workbookCommentMention", complex;
    email: "email",
    id: "id" required,
    name: "name",
}
