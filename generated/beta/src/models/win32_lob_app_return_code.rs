// @generated
use crate::mg;

/// Complex type `microsoft.graph.win32LobAppReturnCode`.
pub struct Win32LobAppReturnCode {
    /// `returnCode`. Never null.
    pub return_code: mg::Field<i32>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::Win32LobAppReturnCodeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppReturnCode: "microsoft.graph.win32LobAppReturnCode", complex;
    return_code: "returnCode" required,
    type_: "type" required,
}
