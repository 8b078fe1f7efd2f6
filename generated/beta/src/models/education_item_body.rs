// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationItemBody`, a complex type.
    EducationItemBody "microsoft.graph.educationItemBody" "complex";
    /// `content`: String
    content "content": String,
    /// `contentType`: bodyType
    content_type "contentType": mg::Open<super::BodyType>,
}
