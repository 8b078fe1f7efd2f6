// @generated
use crate::mg;

/// Complex type `microsoft.graph.expressionInputObject`.
pub struct ExpressionInputObject {
    /// `definition`.
    pub definition: mg::Field<mg::Boxed<super::ObjectDefinition>>,
    /// `properties`.
    pub properties: mg::Field<Vec<super::StringKeyObjectValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExpressionInputObject: "microsoft.graph.expressionInputObject", complex;
    definition: "definition",
    properties: "properties",
}
