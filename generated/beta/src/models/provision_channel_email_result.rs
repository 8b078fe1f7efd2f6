// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisionChannelEmailResult`, a complex type.
    ProvisionChannelEmailResult "microsoft.graph.provisionChannelEmailResult" "complex";
    /// `email`: String
    email "email": String,
}
