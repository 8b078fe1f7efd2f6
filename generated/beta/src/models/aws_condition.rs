// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsCondition`, a complex type.
    AwsCondition "microsoft.graph.awsCondition" "complex";
}
