// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata`, a complex type.
    ThirdPartyWorkItemMetadata "microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata" "complex";
}
