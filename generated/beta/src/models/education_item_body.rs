// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationItemBody`.
pub struct EducationItemBody {
    /// `content`.
    pub content: mg::Field<String>,
    /// `contentType`.
    pub content_type: mg::Field<mg::Open<super::BodyType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationItemBody: "microsoft.graph.educationItemBody", complex;
    content: "content",
    content_type: "contentType",
}
