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
    type_ "type": mg::Open<super::MicrosoftManagedDesktopType>,
}
