// @generated
use crate::{mg, models};

/// One `microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`, by its URL.
pub type Windows10EnrollmentCompletionPageConfigurationPolicySetItemResource = mg::One<
    models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem,
>;

/// A collection of `microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`, by its URL.
pub type Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection = mg::Many<
    models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem,
    Windows10EnrollmentCompletionPageConfigurationPolicySetItemResource,
>;
