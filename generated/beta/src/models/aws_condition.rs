// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsCondition`, an open complex type.
    AwsCondition "microsoft.graph.awsCondition" "complex open";
}
