// @generated
use crate::mg;

/// Complex type `microsoft.graph.customExtensionClientConfiguration`.
pub struct CustomExtensionClientConfiguration {
    /// `maximumRetries`.
    pub maximum_retries: mg::Field<i32>,
    /// `timeoutInMilliseconds`.
    pub timeout_in_milliseconds: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionClientConfiguration: "microsoft.graph.customExtensionClientConfiguration", complex;
    maximum_retries: "maximumRetries",
    timeout_in_milliseconds: "timeoutInMilliseconds",
}
