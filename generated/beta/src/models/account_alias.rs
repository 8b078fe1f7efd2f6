// @generated
use crate::mg;

/// Complex type `microsoft.graph.accountAlias`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct AccountAlias {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `idType`.
    pub id_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccountAlias: "microsoft.graph.accountAlias", complex;
    id: "id" required,
    id_type: "idType",
}
