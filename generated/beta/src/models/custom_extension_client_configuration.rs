// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionClientConfiguration`, a complex type.
    CustomExtensionClientConfiguration "microsoft.graph.customExtensionClientConfiguration" "complex";
    /// `maximumRetries`: Int32
    maximum_retries "maximumRetries": i32,
    /// `timeoutInMilliseconds`: Int32
    timeout_in_milliseconds "timeoutInMilliseconds": i32,
}
