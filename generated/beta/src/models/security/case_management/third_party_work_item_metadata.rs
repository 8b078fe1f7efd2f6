// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata`, an open complex type.
    ThirdPartyWorkItemMetadata "microsoft.graph.security.caseManagement.thirdPartyWorkItemMetadata" "complex open";
}
