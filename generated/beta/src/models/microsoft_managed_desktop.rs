// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftManagedDesktop`, a complex type.
    MicrosoftManagedDesktop "microsoft.graph.microsoftManagedDesktop" "complex";
    /// `managedType`: microsoftManagedDesktopType
    managed_type "managedType": mg::Open<super::MicrosoftManagedDesktopType>,
    /// `profile`: String
    profile "profile": String,
    /// `type`: microsoftManagedDesktopType
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/type)")]
    type_ "type" "d": mg::Open<super::MicrosoftManagedDesktopType>,
}
