// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.joinTransformation`, a complex type derived from `microsoft.graph.customClaimTransformation`.
    JoinTransformation "microsoft.graph.joinTransformation" "complex" : super::CustomClaimTransformation;
    /// `input`: transformationAttribute
    input "input": mg::Boxed<super::TransformationAttribute>,
    /// `input2`: transformationAttribute, not null
    input2 "input2" "r": mg::Boxed<super::TransformationAttribute>,
    /// `separator`: String
    separator "separator": String,
}

mg::derived_from! { JoinTransformation: super::CustomClaimTransformation }
