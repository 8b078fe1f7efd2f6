// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftManagedDesktop`.
pub struct MicrosoftManagedDesktop {
    /// `managedType`.
    pub managed_type: mg::Field<mg::Open<super::MicrosoftManagedDesktopType>>,
    /// `profile`.
    pub profile: mg::Field<String>,
    /// `type`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/type)"
    )]
    pub type_: mg::Field<mg::Open<super::MicrosoftManagedDesktopType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftManagedDesktop: "microsoft.graph.microsoftManagedDesktop", complex;
    managed_type: "managedType",
    profile: "profile",
    type_: "type" deprecated,
}
