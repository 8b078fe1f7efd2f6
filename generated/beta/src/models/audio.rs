// @generated
use crate::mg;

/// Complex type `microsoft.graph.audio`.
pub struct Audio {
    /// `album`.
    pub album: mg::Field<String>,
    /// `albumArtist`.
    pub album_artist: mg::Field<String>,
    /// `artist`.
    pub artist: mg::Field<String>,
    /// `bitrate`.
    pub bitrate: mg::Field<i64>,
    /// `composers`.
    pub composers: mg::Field<String>,
    /// `copyright`.
    pub copyright: mg::Field<String>,
    /// `disc`.
    pub disc: mg::Field<i16>,
    /// `discCount`.
    pub disc_count: mg::Field<i16>,
    /// `duration`.
    pub duration: mg::Field<i64>,
    /// `genre`.
    pub genre: mg::Field<String>,
    /// `hasDrm`.
    pub has_drm: mg::Field<bool>,
    /// `isVariableBitrate`.
    pub is_variable_bitrate: mg::Field<bool>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `track`.
    pub track: mg::Field<i32>,
    /// `trackCount`.
    pub track_count: mg::Field<i32>,
    /// `year`.
    pub year: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Audio: "microsoft.graph.audio", complex;
    album: "album",
    album_artist: "albumArtist",
    artist: "artist",
    bitrate: "bitrate",
    composers: "composers",
    copyright: "copyright",
    disc: "disc",
    disc_count: "discCount",
    duration: "duration",
    genre: "genre",
    has_drm: "hasDrm",
    is_variable_bitrate: "isVariableBitrate",
    title: "title",
    track: "track",
    track_count: "trackCount",
    year: "year",
}
