// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppReturnCode`, a complex type.
    Win32LobAppReturnCode "microsoft.graph.win32LobAppReturnCode" "complex";
    /// `returnCode`: Int32, not null
    return_code "returnCode" "r": i32,
    /// `type`: win32LobAppReturnCodeType, not null
    type_ "type" "r": mg::Open<super::Win32LobAppReturnCodeType>,
}
