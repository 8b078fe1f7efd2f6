//! `fetch` against servers of every kind: whole, cut, busy, wrong.

mod sandbox;
mod server;

use std::time::{Duration, Instant};

use sandbox::{GOOD, Ran, Sandbox, schema};
use server::{Answer, Received, Server};

const MEGABYTE: usize = 1_000_000;

fn fetch(sandbox: &Sandbox, from: &str, more: &[&str]) -> Ran {
    sandbox.run(&[&["fetch", "beta", "--from", from, "--no-permissions"], more].concat())
}

/// Metadata of a size, most of it a comment.
fn of_size(bytes: usize) -> Vec<u8> {
    let comment = format!("<!-- {} -->", "a line of a comment\n".repeat(bytes / 20));
    schema(&format!("{comment}{GOOD}"))
}

/// Answers ranges of a content as a good server does.
fn in_ranges(content: &[u8], request: &Received) -> Answer {
    let etag = "\"one\"";
    let start = request.header("Range").and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
    match start {
        Some(start) if request.header("If-Range") == Some(etag) => {
            let start: usize = start;
            let range = format!("bytes {start}-{}/{}", content.len() - 1, content.len());
            let rest = Answer { status: 206, ..Answer::whole(&content[start..]) };
            rest.with("Content-Range", range).with("ETag", etag)
        }
        _ => Answer::whole(content).with("ETag", etag),
    }
}

#[test]
fn what_is_fetched_is_imported_with_its_origin_and_asked_for_again_only_if_changed() {
    let sandbox = Sandbox::new();
    let server = Server::new(|request, _| match request.header("If-None-Match") {
        Some("\"one\"") => Answer::status(304),
        _ => Answer::whole(schema(GOOD)).with("ETag", "\"one\"").with("Content-Type", "application/xml"),
    });
    let from = server.url("");
    fetch(&sandbox, &from, &[]).succeeds();
    let sources = sandbox.read("specs/beta/sources.toml");
    let length = schema(GOOD).len();
    for line in ["file = \"$metadata\"", &format!("url = \"{from}/beta/$metadata\""), &format!("bytes = {length}")] {
        assert!(sources.contains(line), "{line}: {sources}");
    }
    sandbox.run(&["regen"]).succeeds();
    let specs = sandbox.all_text("specs");
    let again = fetch(&sandbox, &from, &[]).succeeds();
    assert!(again.stderr.contains("not changed since"), "{}", again.stderr);
    assert!(again.stdout.starts_with("no change\n"), "{}", again.stdout);
    assert_eq!(sandbox.all_text("specs"), specs);
    let asked: Vec<_> = server.received().iter().map(|request| request.path.clone()).collect();
    assert_eq!(asked, ["/beta/$metadata", "/beta/$metadata"]);
}

#[test]
fn eight_megabytes_take_less_than_two_seconds() {
    let content = of_size(8 * MEGABYTE);
    // The best of three: other tests run beside this one.
    let best = (0..3).map(|_| {
        let sandbox = Sandbox::new();
        let content = content.clone();
        let server = Server::new(move |_, _| Answer::whole(content.clone()));
        let begun = Instant::now();
        fetch(&sandbox, &server.url("/a.csdl"), &[]).succeeds();
        begun.elapsed()
    });
    let best = best.min().expect("three");
    assert!(best < Duration::from_secs(2), "{best:?}");
}

#[test]
fn a_cut_download_is_taken_up_where_it_was_cut() {
    let sandbox = Sandbox::new();
    let content = of_size(2 * MEGABYTE);
    let length = content.len();
    let server = Server::new(move |request, number| {
        let answer = in_ranges(&content, request);
        if number == 0 { answer.cut(MEGABYTE) } else { answer }
    });
    let ran = fetch(&sandbox, &server.url("/a.csdl"), &[]).succeeds();
    assert!(ran.stderr.contains("cut after"), "{}", ran.stderr);
    let [_, second] = &server.received()[..] else { panic!("{:?}", server.received()) };
    let range = second.header("Range").expect("a range");
    let start: usize = range.trim_start_matches("bytes=").trim_end_matches('-').parse().expect("a number");
    assert!(start > 0 && start <= MEGABYTE, "{range}");
    assert!(sandbox.read("specs/beta/sources.toml").contains(&format!("bytes = {length}")));
}

#[test]
fn a_cut_download_that_cannot_be_taken_up_begins_again() {
    for (what, etag) in [("no ETag", None), ("a weak ETag", Some("W/\"one\"")), ("another ETag each time", Some(""))] {
        let sandbox = Sandbox::new();
        let content = of_size(MEGABYTE);
        let length = content.len();
        let server = Server::new(move |_, number| {
            let answer = Answer::whole(content.clone()).cut(if number == 0 { 1000 } else { usize::MAX });
            match etag {
                Some("") => answer.with("ETag", format!("\"{number}\"")),
                Some(etag) => answer.with("ETag", etag),
                None => answer,
            }
        });
        fetch(&sandbox, &server.url("/a.csdl"), &[]).succeeds();
        assert_eq!(server.received().len(), 2, "{what}");
        assert!(sandbox.read("specs/beta/sources.toml").contains(&format!("bytes = {length}")), "{what}");
    }
}

#[test]
fn a_busy_server_is_asked_again() {
    let sandbox = Sandbox::new();
    let server = Server::new(|_, number| match number {
        0 => Answer::status(503).with("Retry-After", "0"),
        1 => Answer::status(429),
        _ => Answer::whole(schema(GOOD)),
    });
    fetch(&sandbox, &server.url("/a.csdl"), &[]).succeeds();
    assert_eq!(server.received().len(), 3);
}

#[test]
fn a_server_that_takes_too_long_is_given_up() {
    let sandbox = Sandbox::new();
    let server = Server::new(|_, _| {
        std::thread::sleep(Duration::from_secs(5));
        Answer::whole(schema(GOOD))
    });
    let begun = Instant::now();
    let ran = fetch(&sandbox, &server.url("/a.csdl"), &["--time-limit", "1"]);
    ran.refuses("too slow", "longer than the limit of 1 s");
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
}

#[test]
fn an_interrupted_fetch_goes_on_the_next_time() {
    let sandbox = Sandbox::new();
    let content = of_size(MEGABYTE);
    // The first four tries give a fifth each, and the fifth, of the next run, the rest.
    let server = Server::new(move |request, number| {
        let answer = in_ranges(&content, request);
        if number < 4 { answer.cut(MEGABYTE / 5) } else { answer }
    });
    let url = server.url("/a.csdl");
    fetch(&sandbox, &url, &[]).refuses("cut four times", "after 4 tries");
    assert_eq!(sandbox.all_text("specs"), "");
    fetch(&sandbox, &url, &[]).succeeds();
    assert_eq!(server.received().len(), 5);
}

#[test]
fn what_is_not_the_metadata_is_refused_and_nothing_changes() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(GOOD));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    let specs = sandbox.all_text("specs");
    let other = GOOD.replace("thing", "object").replace("customer", "guest").replace("order", "booking");
    let cut = schema(GOOD)[..schema(GOOD).len() - 10].to_vec();
    let old = schema(GOOD);
    let old = String::from_utf8(old).expect("UTF-8").replace("Version=\"4.0\"", "Version=\"3.0\"");
    type Reply = Box<dyn Fn() -> Answer + Send>;
    let cases: Vec<(&str, Reply, &str)> = vec![
        (
            "a page",
            Box::new(|| Answer::whole("<p>Sign in</p>").with("Content-Type", "text/html; charset=utf-8")),
            "web page",
        ),
        ("a page under a wrong type", Box::new(|| Answer::whole("\n<!DOCTYPE HTML><html></html>")), "web page"),
        ("too large, as announced", Box::new(|| Answer::whole(of_size(3 * MEGABYTE))), "limit of 2 MB"),
        (
            "too large, unannounced",
            Box::new(|| Answer { headers: Vec::new(), ..Answer::whole(of_size(3 * MEGABYTE)) }),
            "limit of 2 MB",
        ),
        ("cut again and again", Box::new(|| Answer::whole(schema(GOOD)).cut(500)), "after 4 tries"),
        ("cut with a length that fits", Box::new(move || Answer::whole(cut.clone())), "is cut"),
        ("another service", Box::new(move || Answer::whole(schema(&other))), "is of another version"),
        ("another version of OData", Box::new(move || Answer::whole(old.clone())), "3.0"),
        ("nothing there", Box::new(|| Answer::status(404)), "404"),
        ("not allowed", Box::new(|| Answer::status(401)), "401"),
        ("another address", Box::new(|| Answer::status(302).with("Location", "/v1.0/$metadata")), ""),
        ("empty", Box::new(|| Answer::whole("")), "is cut"),
        ("no text", Box::new(|| Answer::whole(b"\xff\xfe\x00".to_vec())), "UTF"),
    ];
    for (what, reply, expected) in cases {
        let server = Server::new(move |request, _| match request.path.as_str() {
            "/v1.0/$metadata" => Answer::whole(schema(GOOD)),
            _ => reply(),
        });
        let ran = fetch(&sandbox, &server.url(""), &["--size-limit", "2"]);
        let expected = if expected.is_empty() { "is the address of `v1.0`" } else { expected };
        ran.refuses(what, expected);
        assert_eq!(sandbox.all_text("specs"), specs, "{what}");
    }
    let ran = fetch(&sandbox, "https://graph.microsoft.com/v1.0/$metadata", &[]);
    ran.refuses("another version's address", "is the address of `v1.0`, not of `beta`");
    fetch(&sandbox, "http://graph.example/$metadata", &[]).refuses("no https", "https");
    let server = Server::new(|_, _| Answer::whole(schema(GOOD)));
    let permissions = server.url("/permissions.json");
    let ran = sandbox.run(&["fetch", "beta", "--from", &server.url("/a.csdl"), "--permissions-from", &permissions]);
    ran.refuses("permissions that are none", "is no JSON");
    assert_eq!(sandbox.all_text("specs"), specs);
}

#[test]
fn metadata_of_another_service_is_taken_if_it_is_meant() {
    let sandbox = Sandbox::new();
    sandbox.write("good.csdl", schema(GOOD));
    sandbox.run(&["import", "beta", "--metadata", "good.csdl", "--date", "2026-08-01"]).succeeds();
    sandbox.remove("good.csdl");
    let server = Server::new(|_, _| Answer::whole(schema("<ComplexType Name=\"only\"/>")));
    fetch(&sandbox, &server.url("/a.csdl"), &["--another"]).succeeds();
}

#[test]
fn permissions_and_pages_come_along() {
    let sandbox = Sandbox::new();
    let server = Server::new(|request, _| match request.path.as_str() {
        "/permissions.json" => Answer::whole("{\"permissions\": {}}"),
        "/docs.tar.gz" => Answer::whole(docs()),
        _ => Answer::whole(schema(GOOD)),
    });
    let permissions = server.url("/permissions.json");
    let docs = server.url("/docs.tar.gz");
    let arguments = ["fetch", "beta", "--from", &server.url("/a.csdl"), "--permissions-from", &permissions];
    sandbox.run(&[&arguments[..], &["--docs-from", &docs]].concat()).succeeds();
    let sources = sandbox.read("specs/beta/sources.toml");
    for line in [format!("url = \"{permissions}\""), format!("url = \"{docs}\""), "pages = 1".to_owned()] {
        assert!(sources.contains(&line), "{line}: {sources}");
    }
    assert!(sandbox.path("specs/beta/documented").join("order-cancel.yaml").exists());

    let broken = Server::new(|_, _| Answer::whole("no archive"));
    let specs = sandbox.all_text("specs");
    let arguments = ["fetch", "beta", "--from", &server.url("/a.csdl"), "--no-permissions"];
    let ran = sandbox.run(&[&arguments[..], &["--docs-from", &broken.url("/docs.tar.gz")]].concat());
    ran.refuses("no archive", "is not a documentation tree");
    assert_eq!(sandbox.all_text("specs"), specs);
}

/// A documentation tree with one page.
fn docs() -> Vec<u8> {
    let page = "# order: cancel\n\nNamespace: shop\n\n## HTTP request\n\n```http\nPOST /customers/{id}/orders/{id}/cancel\n```\n\n\
                ## Response\n\nReturns `204 No Content`.\n";
    let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let mut header = tar::Header::new_gnu();
    header.set_size(page.len() as u64);
    header.set_mode(0o644);
    let path = "docs-main/api-reference/beta/api/order-cancel.md";
    archive.append_data(&mut header, path, page.as_bytes()).expect("appended");
    archive.into_inner().and_then(flate2::write::GzEncoder::finish).expect("packed")
}
